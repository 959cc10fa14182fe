package dev.unhunch.storage.sql;

import java.sql.SQLException;

/**
 * What is done in one transaction. It may be done again from the start where the database asks for
 * that, so it changes nothing but the database.
 */
@FunctionalInterface
public interface Work<T> {
    /** Does it. */
    T in(Transaction transaction) throws SQLException;
}
