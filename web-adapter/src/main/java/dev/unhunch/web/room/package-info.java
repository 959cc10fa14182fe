/** The trial's channels and people, what was said in them, and who sees it. */
@NullMarked
package dev.unhunch.web.room;

import org.jspecify.annotations.NullMarked;
