/** What nodes agree on by way of the database. */
@NullMarked
package dev.unhunch.storage.node;

import org.jspecify.annotations.NullMarked;
