/** From a person's words to exercises, areas, tips and routines. */
@NullMarked
package dev.unhunch.core.match;

import org.jspecify.annotations.NullMarked;
