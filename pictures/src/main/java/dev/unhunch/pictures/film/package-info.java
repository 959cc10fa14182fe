/** What a drawn pose is: a still and the shots of its movement. */
@NullMarked
package dev.unhunch.pictures.film;

import org.jspecify.annotations.NullMarked;
