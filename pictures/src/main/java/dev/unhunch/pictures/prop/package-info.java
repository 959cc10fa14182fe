/** Things that people use: chairs, desks, walls, bands. */
@NullMarked
package dev.unhunch.pictures.prop;

import org.jspecify.annotations.NullMarked;
