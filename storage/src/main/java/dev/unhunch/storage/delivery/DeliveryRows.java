package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.people.Place;
import dev.unhunch.storage.sql.Row;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;

/** Reads posts. */
final class DeliveryRows {
    /** What {@link #delivery} needs; the table goes by the name of d. */
    static final String COLUMNS =
            "d.subscription_id, d.line, d.slot, d.platform, d.workspace, d.channel, d.language,"
                    + " d.zone, d.content, d.due_at, d.state, d.message_id, d.why,"
                    + " d.first_try_at";

    private DeliveryRows() {}

    static Delivery delivery(Row row) throws SQLException {
        return delivery(row, Delivery.State.valueOf(row.text("state")));
    }

    /** As it will be in another state. */
    static Delivery delivery(Row row, Delivery.State state) throws SQLException {
        return new Delivery(
                key(row),
                new Delivery.Target(
                        new Place(row.text("platform"), row.text("workspace"), row.text("channel")),
                        Locale.forLanguageTag(row.text("language")),
                        ZoneId.of(row.text("zone"))),
                row.text("content"),
                row.instant("due_at"),
                state,
                row.maybeText("message_id"),
                row.maybeText("why"),
                row.maybeInstant("first_try_at"));
    }

    static DeliveryKey key(Row row) throws SQLException {
        return new DeliveryKey(row.number("subscription_id"), row.count("line"), row.date("slot"));
    }
}
