/** What must survive a restart, in SQLite or PostgreSQL: the core's stores on plain JDBC. */
@NullMarked
package dev.unhunch.storage;

import org.jspecify.annotations.NullMarked;
