/** When a schedule posts, shown to administrators. */
@NullMarked
package dev.unhunch.app.preview;

import org.jspecify.annotations.NullMarked;
