/** Subscriptions with their lines. */
@NullMarked
package dev.unhunch.storage.daily;

import org.jspecify.annotations.NullMarked;
