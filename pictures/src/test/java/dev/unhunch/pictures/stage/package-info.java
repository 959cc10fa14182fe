@NullMarked
package dev.unhunch.pictures.stage;

import org.jspecify.annotations.NullMarked;
