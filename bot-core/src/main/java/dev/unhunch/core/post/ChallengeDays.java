package dev.unhunch.core.post;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscription.Timing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which day of a challenge a date is. Its days are the dates on which the channel gets a post:
 * weekends off and holidays do not eat them, and several times a day share one day.
 */
public final class ChallengeDays {
    private ChallengeDays() {}

    /**
     * The day on a date: the first day, and one more for each posting date since then. On a date
     * without a post it is the day of the next one. Above the challenge's length it is over.
     */
    public static int on(LocalDate date, Offering.OfChallenge challenge, Timing timing) {
        int days = 0;
        for (var each = challenge.firstDate(); each.isBefore(date); each = each.plusDays(1))
            if (isPosting(timing, each)) days++;
        return challenge.firstDay() + days;
    }

    /**
     * The challenge as it goes on with the day at which it stands, from a date on; empty where the
     * subscription has no challenge. To be saved with every change that moves its posting dates:
     * resuming after a pause, other days of the week, other times, other dates left out.
     *
     * @param before the subscription as it was before the change
     * @param next the date of the first post after the change
     */
    public static Optional<Offering.OfChallenge> continuing(Subscription before, LocalDate next) {
        if (!(before.offering() instanceof Offering.OfChallenge challenge)) return Optional.empty();
        var posted =
                before.timing().lastSlots().values().stream()
                        .filter(date -> !date.isBefore(challenge.firstDate()))
                        .max(Comparator.naturalOrder());
        int day =
                posted.map(last ->
                                on(last, challenge, before.timing()) + (next.isAfter(last) ? 1 : 0))
                        .orElse(challenge.firstDay());
        return Optional.of(new Offering.OfChallenge(challenge.id(), next, day));
    }

    /** Whether a line is the last one of a date, by the clock. */
    static boolean isLastOf(LocalDate date, Line line, Timing timing) {
        return timing.lines().stream()
                .filter(each -> each.days().contains(date.getDayOfWeek()))
                .noneMatch(each -> CLOCK.compare(each, line) > 0);
    }

    private static final Comparator<Line> CLOCK =
            Comparator.comparing(Line::time).thenComparingInt(Line::number);

    private static boolean isPosting(Timing timing, LocalDate date) {
        return !timing.omissions().contains(date)
                && timing.lines().stream()
                        .anyMatch(line -> line.days().contains(date.getDayOfWeek()));
    }
}
