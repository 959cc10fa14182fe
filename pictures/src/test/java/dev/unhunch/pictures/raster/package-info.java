@NullMarked
package dev.unhunch.pictures.raster;

import org.jspecify.annotations.NullMarked;
