/** From colours to files: a few colours that do, indexed PNG, and looping GIF. */
@NullMarked
package dev.unhunch.pictures.image;

import org.jspecify.annotations.NullMarked;
