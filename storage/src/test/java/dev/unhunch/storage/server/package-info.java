/** A PostgreSQL server for tests, of this module and of others. */
@NullMarked
package dev.unhunch.storage.server;

import org.jspecify.annotations.NullMarked;
