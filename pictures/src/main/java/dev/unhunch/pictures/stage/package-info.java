/** Sets the scene: who, where, seen from where. */
@NullMarked
package dev.unhunch.pictures.stage;

import org.jspecify.annotations.NullMarked;
