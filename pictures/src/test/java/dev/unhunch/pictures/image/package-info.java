@NullMarked
package dev.unhunch.pictures.image;

import org.jspecify.annotations.NullMarked;
