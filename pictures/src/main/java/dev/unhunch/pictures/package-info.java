/** Pictures of exercises, drawn by code. */
@NullMarked
package dev.unhunch.pictures;

import org.jspecify.annotations.NullMarked;
