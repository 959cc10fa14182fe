/**
 * Keeps subscriptions, posts and what people did: in one SQLite file for one node, in PostgreSQL
 * for several. Both engines share their statements but for what {@code sql.Dialect} says.
 */
@NullMarked
package dev.unhunch.storage;

import org.jspecify.annotations.NullMarked;
