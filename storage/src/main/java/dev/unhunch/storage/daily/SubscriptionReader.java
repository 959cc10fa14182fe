package dev.unhunch.storage.daily;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.StorageException;
import dev.unhunch.storage.sql.Transaction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads subscriptions with their lines: one query, so that both are of one moment. */
public final class SubscriptionReader {
    private static final Logger log = LoggerFactory.getLogger(SubscriptionReader.class);

    private static final String ALL =
            """
            SELECT s.id, s.platform, s.workspace, s.channel, s.offering, s.zone, s.language,
              s.paused_until, s.skipped_dates, s.status, s.broken_why, s.set_up_by,
              s.set_up_workspace, s.route, s.version,
              l.number, l.local_minute, l.weekdays, l.active, l.last_slot
            FROM subscription s JOIN line l ON l.subscription_id = s.id
            WHERE
            """;

    private SubscriptionReader() {}

    /** The one of a place. */
    static Optional<Stored> at(Transaction transaction, Place place) throws SQLException {
        var rows =
                transaction.list(
                        ALL + "s.platform = ? AND s.workspace = ? AND s.channel = ?",
                        SubscriptionReader::fields,
                        place.platform(),
                        place.workspace(),
                        place.channel());
        return rows.isEmpty() ? Optional.empty() : Optional.of(whole(rows));
    }

    /** The one of an id. */
    static Optional<Stored> byId(Transaction transaction, long id) throws SQLException {
        var rows = transaction.list(ALL + "s.id = ?", SubscriptionReader::fields, id);
        return rows.isEmpty() ? Optional.empty() : Optional.of(whole(rows));
    }

    /**
     * Those of some ids, by id. One that this version cannot read is reported and left out, so that
     * it holds up no other.
     */
    public static Map<Long, Stored> byIds(Transaction transaction, Collection<Long> ids)
            throws SQLException {
        var dialect = transaction.dialect();
        var rows =
                transaction.list(
                        ALL + "s.id" + dialect.among(),
                        SubscriptionReader::fields,
                        dialect.set(ids));
        var grouped = new LinkedHashMap<Long, List<Fields>>();
        for (var each : rows) grouped.computeIfAbsent(each.id(), _ -> new ArrayList<>()).add(each);
        var read = new HashMap<Long, Stored>();
        grouped.forEach((id, lines) -> {
            try {
                read.put(id, whole(lines));
            } catch (StorageException e) {
                log.error("Left a subscription out: {}", e.getMessage());
            }
        });
        return read;
    }

    /** One row: a line with its subscription, of which nothing has been judged yet. */
    private record Fields(long id, Head head, LineFields line) {}

    private record Head(
            Place place,
            String offering,
            String zone,
            Optional<LocalDate> until,
            String dates,
            String status,
            Optional<String> why,
            Locale language,
            Person setUpBy,
            long route,
            long version) {}

    private record LineFields(
            int number, int minute, int weekdays, boolean active, Optional<LocalDate> lastSlot) {
        Line line() {
            return new Line(number, LocalTime.ofSecondOfDay(minute * 60L), Weekdays.of(weekdays));
        }
    }

    private static Fields fields(Row row) throws SQLException {
        return new Fields(row.number("id"), head(row), line(row));
    }

    private static Head head(Row row) throws SQLException {
        var platform = row.text("platform");
        return new Head(
                new Place(platform, row.text("workspace"), row.text("channel")),
                row.text("offering"),
                row.text("zone"),
                row.maybeDate("paused_until"),
                row.text("skipped_dates"),
                row.text("status"),
                row.maybeText("broken_why"),
                Locale.forLanguageTag(row.text("language")),
                new Person(platform, row.text("set_up_workspace"), row.text("set_up_by")),
                row.number("route"),
                row.number("version"));
    }

    private static LineFields line(Row row) throws SQLException {
        return new LineFields(
                row.count("number"),
                row.count("local_minute"),
                row.count("weekdays"),
                row.flag("active"),
                row.maybeDate("last_slot"));
    }

    private static Stored whole(List<Fields> rows) {
        var id = rows.getFirst().id();
        try {
            return whole(id, rows.getFirst().head(), rows.stream().map(Fields::line).toList());
        } catch (RuntimeException e) {
            throw new StorageException("subscription " + id + ": " + e.getMessage(), e);
        }
    }

    private static Stored whole(long id, Head head, List<LineFields> lines) {
        var offering =
                Offering.parse(head.offering())
                        .orElseThrow(() -> new IllegalArgumentException(head.offering()));
        var lastSlots = new HashMap<Integer, LocalDate>();
        for (var each : lines)
            each.lastSlot().ifPresent(date -> lastSlots.put(each.number(), date));
        var timing =
                new Subscription.Timing(
                        ZoneId.of(head.zone()),
                        lines.stream().filter(LineFields::active).map(LineFields::line).toList(),
                        Dates.read(head.until(), head.dates()),
                        lastSlots);
        return new Stored(
                new Subscription(
                        id,
                        head.place(),
                        offering,
                        timing,
                        Statuses.read(head.status(), head.why()),
                        head.language(),
                        head.setUpBy(),
                        head.version()),
                head.route());
    }
}
