/** Flat shapes with smooth edges, and pictures made smaller. */
@NullMarked
package dev.unhunch.pictures.paint;

import org.jspecify.annotations.NullMarked;
