package dev.unhunch.storage.progress;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.progress.Journal;
import dev.unhunch.storage.sql.Database;

import java.time.Instant;
import java.time.LocalDate;

/** What people did, in a database. */
public final class SqlJournal implements Journal {
    private static final String RECORD =
            """
            INSERT INTO done (platform, workspace, person, item, local_date, place_workspace,
              channel, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING\
            """;

    private static final String ONE =
            " FROM done WHERE platform = ? AND workspace = ? AND person = ? AND item = ?"
                    + " AND local_date = ?";

    private static final String PEOPLE =
            """
            SELECT COUNT(*) AS people FROM (
              SELECT DISTINCT workspace, person FROM done
              WHERE platform = ? AND place_workspace = ? AND channel = ? AND local_date = ?) AS who\
            """;

    private final Database database;

    /** Keeps it there. */
    public SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public boolean record(Done done) {
        var person = done.person();
        return database.write(transaction ->
                transaction.change(
                                RECORD,
                                person.platform(),
                                person.workspace(),
                                person.id(),
                                done.item(),
                                done.date(),
                                done.place().workspace(),
                                done.place().channel(),
                                done.at())
                        == 1);
    }

    @Override
    public Undone undo(Person person, String item, LocalDate date, Instant since) {
        var of = new Object[] {person.platform(), person.workspace(), person.id(), item, date};
        return database.write(transaction -> {
            var at = transaction.one("SELECT at" + ONE, row -> row.instant("at"), of);
            if (at.isEmpty()) return Undone.NOTHING;
            if (at.get().isBefore(since)) return Undone.TOO_LATE;
            return transaction.change("DELETE" + ONE, of) == 1 ? Undone.REMOVED : Undone.NOTHING;
        });
    }

    @Override
    public int people(Place place, LocalDate date) {
        return database.read(transaction ->
                        transaction.one(
                                PEOPLE,
                                row -> row.count("people"),
                                place.platform(),
                                place.workspace(),
                                place.channel(),
                                date))
                .orElseThrow();
    }
}
