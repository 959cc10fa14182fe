/** The web chat's messages. */
@NullMarked
package dev.unhunch.storage.transcript;

import org.jspecify.annotations.NullMarked;
