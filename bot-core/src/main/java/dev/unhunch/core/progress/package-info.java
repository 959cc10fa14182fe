/** What people did, and how many of them. */
@NullMarked
package dev.unhunch.core.progress;

import org.jspecify.annotations.NullMarked;
