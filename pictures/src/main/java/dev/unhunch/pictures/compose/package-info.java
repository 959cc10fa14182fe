/** Pictures made of pictures: strips of routines and covers of challenges. */
@NullMarked
package dev.unhunch.pictures.compose;

import org.jspecify.annotations.NullMarked;
