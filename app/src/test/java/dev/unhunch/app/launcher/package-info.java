/** Tries the launcher script {@code unhunch} against stand-ins for Java and Maven. */
@NullMarked
package dev.unhunch.app.launcher;

import org.jspecify.annotations.NullMarked;
