package dev.unhunch.core.daily;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.schedule.Omissions;
import dev.unhunch.core.schedule.Schedule;
import dev.unhunch.core.schedule.Slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one channel gets and when. There is one for each place.
 *
 * @param id {@link #NEW} before it is saved
 * @param setUpBy who gets word when something is broken
 * @param version rises with every change by people
 */
public record Subscription(
        long id,
        Place place,
        Offering offering,
        Timing timing,
        Status status,
        Locale language,
        Person setUpBy,
        long version) {
    /** The id of one that is not saved yet. */
    public static final long NEW = 0;

    /**
     * When it posts.
     *
     * @param lines 1 to {@link Line#MOST}, by number
     * @param lastSlots the newest date used by each line number, also of numbers no longer in use
     */
    public record Timing(
            ZoneId zone, List<Line> lines, Omissions omissions, Map<Integer, LocalDate> lastSlots) {
        /** Copies the collections; throws on two lines of one number or none at all. */
        public Timing {
            lines = lines.stream().sorted(Comparator.comparingInt(Line::number)).toList();
            lastSlots = Map.copyOf(lastSlots);
            if (lines.isEmpty()) throw new IllegalArgumentException("a subscription needs a line");
            if (lines.stream().map(Line::number).distinct().count() < lines.size())
                throw new IllegalArgumentException("two lines of one number");
        }

        /** The schedule of a line. */
        public Schedule schedule(Line line) {
            return new Schedule(line.time(), zone, line.days(), omissions);
        }

        /** The line of a number. */
        public Optional<Line> line(int number) {
            return lines.stream().filter(each -> each.number() == number).findFirst();
        }

        /** The first slot of a line after an instant that has not been used. */
        public Slot next(Line line, Instant after) {
            return schedule(line).nextSlot(lastSlots.get(line.number()), after);
        }

        /** With other lines; the dates used stay with their numbers. */
        public Timing withLines(List<Line> other) {
            return new Timing(zone, other, omissions, lastSlots);
        }

        /** With other dates left out. */
        public Timing withOmissions(Omissions other) {
            return new Timing(zone, lines, other, lastSlots);
        }

        /** In another zone. */
        public Timing in(ZoneId other) {
            return new Timing(other, lines, omissions, lastSlots);
        }

        /** With the dates used as they are known elsewhere. */
        public Timing withLastSlots(Map<Integer, LocalDate> other) {
            return new Timing(zone, lines, omissions, other);
        }
    }

    /** An occasion on which it will post. */
    public record Upcoming(Line line, Slot slot) {}

    /** The next occasions after an instant, in their order, were it active. */
    public Stream<Upcoming> upcoming(Instant after) {
        var first =
                timing.lines().stream()
                        .map(line -> new Upcoming(line, timing.next(line, after)))
                        .toList();
        return Stream.iterate(first, this::withoutEarliest).map(Subscription::earliest);
    }

    private static Upcoming earliest(List<Upcoming> ahead) {
        return ahead.stream().min(Comparator.comparing(each -> each.slot().at())).orElseThrow();
    }

    private List<Upcoming> withoutEarliest(List<Upcoming> ahead) {
        var used = earliest(ahead);
        return ahead.stream()
                .map(each -> each.equals(used) ? new Upcoming(each.line(), following(each)) : each)
                .toList();
    }

    private Slot following(Upcoming used) {
        return timing.schedule(used.line()).nextSlot(used.slot().date(), used.slot().at());
    }

    /** Whether it posts. */
    public boolean isActive() {
        return status instanceof Status.Active;
    }

    /** With another state. */
    public Subscription with(Status other) {
        return new Subscription(id, place, offering, timing, other, language, setUpBy, version);
    }

    /** With other times. */
    public Subscription with(Timing other) {
        return new Subscription(id, place, offering, other, status, language, setUpBy, version);
    }

    /** With something else to post. */
    public Subscription with(Offering other) {
        return new Subscription(id, place, other, timing, status, language, setUpBy, version);
    }

    /** With posts in another language. */
    public Subscription speaking(Locale other) {
        return new Subscription(id, place, offering, timing, status, other, setUpBy, version);
    }

    /** Set up by somebody else; the language is the channel's and stays. */
    public Subscription setUpBy(Person person) {
        return new Subscription(id, place, offering, timing, status, language, person, version);
    }
}
