/** Draws content as cards: exercises, routines, tips, help before exercise. */
@NullMarked
package dev.unhunch.core.show;

import org.jspecify.annotations.NullMarked;
