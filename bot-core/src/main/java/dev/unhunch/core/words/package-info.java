/** Typed text cut into comparable words, and misspelt words mended. */
@NullMarked
package dev.unhunch.core.words;

import org.jspecify.annotations.NullMarked;
