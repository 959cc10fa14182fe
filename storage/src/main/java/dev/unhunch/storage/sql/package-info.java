/** Plain JDBC in small: transactions, statements, rows, and what differs between the engines. */
@NullMarked
package dev.unhunch.storage.sql;

import org.jspecify.annotations.NullMarked;
