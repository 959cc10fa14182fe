@NullMarked
package dev.unhunch.pictures.space;

import org.jspecify.annotations.NullMarked;
