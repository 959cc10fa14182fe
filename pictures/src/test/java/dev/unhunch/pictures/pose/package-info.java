@NullMarked
package dev.unhunch.pictures.pose;

import org.jspecify.annotations.NullMarked;
