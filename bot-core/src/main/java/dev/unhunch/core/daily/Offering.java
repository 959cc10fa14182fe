package dev.unhunch.core.daily;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a subscription posts. */
public sealed interface Offering {
    /**
     * About two minutes of stretching and strengthening, another one each time.
     *
     * @param area id of a body area; empty for the whole neck and upper back
     */
    record Mix(Optional<String> area) implements Offering {}

    /** The same routine every time. */
    record OfRoutine(String id) implements Offering {}

    /**
     * A challenge.
     *
     * @param firstDate the date from which its days are counted
     * @param firstDay the day of the challenge on that date: 1, or more after a pause
     */
    record OfChallenge(String id, LocalDate firstDate, int firstDay) implements Offering {
        /** Checks that the day is 1 or more. */
        public OfChallenge {
            if (firstDay < 1) throw new IllegalArgumentException("day " + firstDay);
        }
    }

    /**
     * The form that is stored: {@code mix}, {@code mix:neck}, {@code routine:ID}, {@code
     * challenge:ID:DATE:DAY}.
     */
    default String wire() {
        return switch (this) {
            case Mix(var area) -> area.map(id -> "mix:" + id).orElse("mix");
            case OfRoutine(var id) -> "routine:" + id;
            case OfChallenge(var id, var date, var day) ->
                    "challenge:" + id + ":" + date + ":" + day;
        };
    }

    /** Reads a stored form; empty for anything else. */
    static Optional<Offering> parse(String wire) {
        var parts = wire.split(":", -1);
        try {
            return switch (parts[0] + parts.length) {
                case "mix1" -> Optional.of(new Mix(Optional.empty()));
                case "mix2" -> Optional.of(new Mix(Optional.of(parts[1])));
                case "routine2" -> Optional.of(new OfRoutine(parts[1]));
                case "challenge4" ->
                        Optional.of(
                                new OfChallenge(
                                        parts[1],
                                        LocalDate.parse(parts[2]),
                                        Integer.parseInt(parts[3])));
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
