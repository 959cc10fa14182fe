/** What a good picture never does. */
@NullMarked
package dev.unhunch.pictures.check;

import org.jspecify.annotations.NullMarked;
