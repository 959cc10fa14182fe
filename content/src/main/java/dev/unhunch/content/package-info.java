/** From checked JSON to the core's records. */
@NullMarked
package dev.unhunch.content;

import org.jspecify.annotations.NullMarked;
