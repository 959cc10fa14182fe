package dev.unhunch.crash;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.schedule.Omissions;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Subscriptions whose slots fall due soon, and the posts to expect of them. The time is real: a
 * schedule is to the minute, but the odd seconds of its zone spread the slots over all seconds.
 */
final class Slots {
    /** From saving a subscription to its first slot: more than any machine needs for saving. */
    private static final Duration LEAD = Duration.ofSeconds(2);

    private static final int WIDEST_ZONE = 17;

    private final InstantSource clock;
    private final Platforms platforms;
    private int count;

    /**
     * @param platforms where to
     */
    Slots(InstantSource clock, Platforms platforms) {
        this.clock = clock;
        this.platforms = platforms;
    }

    /**
     * Saves subscriptions of three lines each.
     *
     * @param spread their slots are due evenly over this time
     * @return the keys of the posts to come
     */
    List<DeliveryKey> sow(Subscriptions store, int subscriptions, Duration spread) {
        var keys = new ArrayList<DeliveryKey>();
        for (int i = 0; i < subscriptions; i++)
            keys.addAll(sow(store, spread.multipliedBy(i).dividedBy(subscriptions)));
        return keys;
    }

    private List<DeliveryKey> sow(Subscriptions store, Duration later) {
        var number = count++;
        var now = clock.instant();
        var due = now.plus(LEAD).plus(later).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        var place = platforms.place(number);
        var zone = zone(number, due);
        var local = LocalDateTime.ofInstant(due, zone);
        var timing = new Subscription.Timing(zone, lines(local), Omissions.NONE, Map.of());
        var saved = store.save(subscription(place, timing), number, now);
        if (!(saved instanceof Subscriptions.Saved.Done(var subscription)))
            throw new IllegalStateException("not saved: " + place);
        return IntStream.rangeClosed(1, Line.MOST)
                .mapToObj(line -> new DeliveryKey(subscription.id(), line, local.toLocalDate()))
                .toList();
    }

    /** A zone in which an instant is on the full minute. */
    private static ZoneOffset zone(int number, Instant due) {
        var hours = number % (2 * WIDEST_ZONE) - WIDEST_ZONE;
        var seconds = 60 - due.getEpochSecond() % 60;
        return ZoneOffset.ofTotalSeconds((int) (hours * 3_600L + seconds));
    }

    /** Three posts at once in one channel are the hardest case. */
    private static List<Line> lines(LocalDateTime local) {
        return IntStream.rangeClosed(1, Line.MOST)
                .mapToObj(n -> new Line(n, local.toLocalTime(), EnumSet.allOf(DayOfWeek.class)))
                .toList();
    }

    private Subscription subscription(Place place, Subscription.Timing timing) {
        return new Subscription(
                Subscription.NEW,
                place,
                new Offering.OfRoutine("any"),
                timing,
                new Status.Active(),
                Locale.ENGLISH,
                platforms.setsUp(place),
                0);
    }
}
