/** Tests of people. */
@NullMarked
package dev.unhunch.pictures.figure;

import org.jspecify.annotations.NullMarked;
