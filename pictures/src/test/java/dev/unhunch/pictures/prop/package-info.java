@NullMarked
package dev.unhunch.pictures.prop;

import org.jspecify.annotations.NullMarked;
