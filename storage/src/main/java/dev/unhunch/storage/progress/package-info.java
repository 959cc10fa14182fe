/** What people did. */
@NullMarked
package dev.unhunch.storage.progress;

import org.jspecify.annotations.NullMarked;
