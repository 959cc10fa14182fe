/** Packs as files and as JSON: reading folders and the built-in index, before any meaning. */
@NullMarked
package dev.unhunch.content.pack;

import org.jspecify.annotations.NullMarked;
