@NullMarked
package dev.unhunch.pictures.press;

import org.jspecify.annotations.NullMarked;
