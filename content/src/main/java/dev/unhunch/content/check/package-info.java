/** Finds all that is wrong in a pack: by JSON Schema, and by the rules that no schema can say. */
@NullMarked
package dev.unhunch.content.check;

import org.jspecify.annotations.NullMarked;
