@NullMarked
package dev.unhunch.pictures.compose;

import org.jspecify.annotations.NullMarked;
