@NullMarked
package dev.unhunch.pictures.check;

import org.jspecify.annotations.NullMarked;
