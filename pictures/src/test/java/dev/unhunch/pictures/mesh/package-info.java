@NullMarked
package dev.unhunch.pictures.mesh;

import org.jspecify.annotations.NullMarked;
