/** Posts: planned, leased, settled. */
@NullMarked
package dev.unhunch.storage.delivery;

import org.jspecify.annotations.NullMarked;
