/** From surfaces to flat colours with outlines. */
@NullMarked
package dev.unhunch.pictures.raster;

import org.jspecify.annotations.NullMarked;
