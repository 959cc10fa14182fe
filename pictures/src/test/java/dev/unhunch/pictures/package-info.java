@NullMarked
package dev.unhunch.pictures;

import org.jspecify.annotations.NullMarked;
