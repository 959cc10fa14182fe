/** Keeps the files of pictures beside their poses in step with what they are drawn from. */
@NullMarked
package dev.unhunch.pictures.press;

import org.jspecify.annotations.NullMarked;
