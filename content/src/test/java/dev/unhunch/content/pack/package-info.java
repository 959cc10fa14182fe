/** Reading and writing packs. */
@NullMarked
package dev.unhunch.content.pack;

import org.jspecify.annotations.NullMarked;
