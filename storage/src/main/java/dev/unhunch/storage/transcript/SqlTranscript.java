package dev.unhunch.storage.transcript;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.storage.sql.Database;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The web chat's messages, in a database. */
public final class SqlTranscript implements Transcript {
    private static final String ADD =
            """
            INSERT INTO transcript (id, platform, workspace, channel, key, at, body)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING\
            """;

    private static final String HERE =
            " FROM transcript WHERE platform = ? AND workspace = ? AND channel = ?";
    private static final String FIND = "SELECT id, at, body" + HERE + " AND key = ?";
    private static final String NEWEST = "SELECT id, at, body" + HERE + " ORDER BY id DESC LIMIT ?";
    private static final String LAST = "SELECT COALESCE(MAX(id), 0) AS id FROM transcript";
    private static final String REPLACE =
            "UPDATE transcript SET body = ? WHERE platform = ? AND workspace = ? AND channel = ?"
                    + " AND id = ? RETURNING id, at, body";

    private final Database database;

    /** Keeps them there. */
    public SqlTranscript(Database database) {
        this.database = database;
    }

    /** An id that another node has taken in between is replaced by the next free one. */
    @Override
    public Entry add(Place place, Entry entry, @Nullable String key) {
        return database.write(transaction -> {
            var wanted = entry;
            while (!added(transaction, place, wanted, key)) {
                var there = key == null ? Optional.<Entry>empty() : find(transaction, place, key);
                if (there.isPresent()) return there.get();
                wanted = new Entry(last(transaction) + 1, entry.at(), entry.body());
            }
            return wanted;
        });
    }

    private static boolean added(
            Transaction transaction, Place place, Entry entry, @Nullable String key)
            throws SQLException {
        return transaction.change(
                        ADD,
                        entry.id(),
                        place.platform(),
                        place.workspace(),
                        place.channel(),
                        key,
                        entry.at(),
                        entry.body())
                == 1;
    }

    @Override
    public Optional<Entry> find(Place place, String key) {
        return database.read(transaction -> find(transaction, place, key));
    }

    private static Optional<Entry> find(Transaction transaction, Place place, String key)
            throws SQLException {
        return transaction.one(
                FIND,
                SqlTranscript::entry,
                place.platform(),
                place.workspace(),
                place.channel(),
                key);
    }

    @Override
    public List<Entry> newest(Place place, int limit) {
        return database.read(transaction ->
                        transaction.list(
                                NEWEST,
                                SqlTranscript::entry,
                                place.platform(),
                                place.workspace(),
                                place.channel(),
                                limit))
                .reversed();
    }

    @Override
    public Optional<Entry> replace(Place place, long id, String body) {
        return database.write(transaction ->
                transaction.one(
                        REPLACE,
                        SqlTranscript::entry,
                        body,
                        place.platform(),
                        place.workspace(),
                        place.channel(),
                        id));
    }

    @Override
    public long lastId() {
        return database.read(SqlTranscript::last);
    }

    private static long last(Transaction transaction) throws SQLException {
        return transaction.one(LAST, row -> row.number("id")).orElseThrow();
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(row.number("id"), row.instant("at"), row.text("body"));
    }
}
