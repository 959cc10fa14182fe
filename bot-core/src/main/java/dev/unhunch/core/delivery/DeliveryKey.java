package dev.unhunch.core.delivery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The identity of one post: there is never a second one of the same key.
 *
 * @param line the line's number, or {@link #NOW} and above for a post that somebody asked for
 */
public record DeliveryKey(long subscription, int line, LocalDate date) {
    /** The first number of posts asked for by hand; the minute of the day is added to it. */
    public static final int NOW = 100;

    private static final int MINUTES = 24 * 60;
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    /** Checks that the subscription is saved and the line possible. */
    public DeliveryKey {
        if (subscription < 1 || line < 1 || line >= NOW + MINUTES)
            throw new IllegalArgumentException(subscription + ", line " + line);
    }

    /**
     * The key of a post asked for by hand: one for each minute, so that a double tap posts once.
     */
    public static DeliveryKey now(long subscription, LocalDate date, LocalTime time) {
        return new DeliveryKey(subscription, NOW + time.toSecondOfDay() / 60, date);
    }

    /** Whether somebody asked for it by hand. */
    public boolean isByHand() {
        return line >= NOW;
    }

    /** Its form in buttons and on platforms: {@code d:1z:1:20261123}. */
    public String wire() {
        return "d:" + Long.toString(subscription, 36) + ":" + line + ":" + COMPACT.format(date);
    }

    /** Reads that form; empty for anything else. */
    public static Optional<DeliveryKey> parse(String wire) {
        var parts = wire.split(":", -1);
        if (parts.length != 4 || !parts[0].equals("d")) return Optional.empty();
        try {
            return Optional.of(
                    new DeliveryKey(
                            Long.parseLong(parts[1], 36),
                            Integer.parseInt(parts[2]),
                            LocalDate.parse(parts[3], COMPACT)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
