package dev.unhunch.core.daily;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.schedule.Omissions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A subscription to begin with: Berlin, nine o'clock, Monday to Friday. */
public final class Sample {
    /** A Monday, eight o'clock in Berlin. */
    public static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    /** The date of {@link #NOW}. */
    public static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    /** Nine o'clock in Berlin on that date. */
    public static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    /** Monday to Friday. */
    public static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Sample() {}

    /** A place of the workspace {@code desk}. */
    public static Place place(String channel) {
        return new Place("test", "desk", channel);
    }

    /** Somebody of that workspace. */
    public static Person person(String id) {
        return new Person("test", "desk", id);
    }

    /** A line from Monday to Friday. */
    public static Line line(int number, String time) {
        return new Line(number, LocalTime.parse(time), WEEKDAYS);
    }

    /** One that is not saved yet. */
    public static Subscription subscription(String channel, Line... lines) {
        return new Subscription(
                Subscription.NEW,
                place(channel),
                new Offering.Mix(Optional.empty()),
                new Subscription.Timing(
                        ZoneId.of("Europe/Berlin"), List.of(lines), Omissions.NONE, Map.of()),
                new Status.Active(),
                Locale.ENGLISH,
                person("ada"),
                0);
    }

    /** Saves one that nobody changes meanwhile. */
    public static Subscription saved(Subscriptions store, Subscription wanted) {
        return saved(store, wanted, NOW);
    }

    /** Saves it at another moment. */
    public static Subscription saved(Subscriptions store, Subscription wanted, Instant now) {
        return switch (store.save(wanted, 0, now)) {
            case Subscriptions.Saved.Done(var subscription) -> subscription;
            case Subscriptions.Saved.ChangedMeanwhile _ ->
                    throw new AssertionError("changed meanwhile: " + wanted);
        };
    }
}
