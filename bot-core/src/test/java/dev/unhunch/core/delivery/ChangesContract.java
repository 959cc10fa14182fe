package dev.unhunch.core.delivery;

import static dev.unhunch.core.daily.Sample.MONDAY;
import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.NOW;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.schedule.Omissions;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a person's change means for posts that are planned and for slots to come. */
public interface ChangesContract extends Stores {
    /** Shortly before nine, when the post of nine is planned. */
    Instant ALMOST = NINE.minusSeconds(90);

    private Subscription withLines(Subscription subscription, Line... lines) {
        return subscription.with(subscription.timing().withLines(List.of(lines)));
    }

    private Subscription now(Subscription subscription) {
        return subscriptions().byId(subscription.id()).orElseThrow();
    }

    @Test
    default void a_planned_post_moves_with_its_line() {
        var kept = planned("general");

        saved(subscriptions(), withLines(kept, line(1, "09:30")), ALMOST);

        var half = NINE.plus(Duration.ofMinutes(30));
        assertThat(monday(kept).due()).isEqualTo(half);
        assertThat(monday(kept).state()).isEqualTo(State.PLANNED);
        assertThat(deliveries().lease(Stores.claim("node", half.minusMillis(1)))).isEmpty();
        var lease = leased(half);
        assertThat(lease.wanted()).isTrue();
        assertThat(lease.expires()).isEqualTo(half.plus(WINDOW));
        assertThat(deliveries().plan(half, 10, Stores::plan)).isZero();
    }

    @Test
    default void a_planned_post_moves_to_an_earlier_time_that_is_still_to_come() {
        var kept = planned("general");

        saved(subscriptions(), withLines(kept, line(1, "08:59")), ALMOST);

        assertThat(monday(kept).due()).isEqualTo(NINE.minusSeconds(60));
        assertThat(deliveries().lease(Stores.claim("node", NINE.minusSeconds(60)))).hasSize(1);
    }

    @Test
    default void a_planned_post_is_dropped_when_its_new_time_has_passed() {
        var kept = planned("general");

        saved(subscriptions(), withLines(kept, line(1, "08:00")), ALMOST);

        assertThat(monday(kept).state()).isEqualTo(State.EXPIRED);
        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isZero();
    }

    @Test
    default void a_planned_post_keeps_its_time_when_only_something_else_changes() {
        var kept = planned("general");

        saved(subscriptions(), kept.speaking(Locale.FRENCH), ALMOST);

        assertThat(monday(kept).due()).isEqualTo(NINE);
        assertThat(leased(NINE).wanted()).isTrue();
    }

    @Test
    default void a_planned_post_moves_with_the_zone() {
        var kept = planned("general");

        saved(subscriptions(), kept.with(kept.timing().in(ZoneId.of("Europe/London"))), ALMOST);

        assertThat(monday(kept).due()).isEqualTo(NINE.plus(Duration.ofHours(1)));
        assertThat(monday(kept).target().zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    default void a_planned_post_is_dropped_when_its_subscription_rests() {
        for (var status :
                List.of(
                        new Status.Paused(),
                        new Status.Off(),
                        new Status.Broken("Send Messages"))) {
            var kept = planned("channel-" + status.getClass().getSimpleName());

            saved(subscriptions(), kept.with(status), ALMOST);

            assertThat(monday(kept).state()).as(status.toString()).isEqualTo(State.EXPIRED);
            assertThat(deliveries().lease(Stores.claim("node", NINE))).isEmpty();
        }
    }

    @Test
    default void a_planned_post_is_dropped_when_its_date_is_no_longer_chosen() {
        var skipped = planned("skipped");
        var paused = planned("paused");
        var otherDays = planned("other-days");
        var removed = planned("removed");

        var timing = skipped.timing();
        saved(
                subscriptions(),
                skipped.with(timing.withOmissions(new Omissions(null, Set.of(MONDAY)))),
                ALMOST);
        saved(
                subscriptions(),
                paused.with(timing.withOmissions(new Omissions(MONDAY.plusDays(3), Set.of()))),
                ALMOST);
        saved(
                subscriptions(),
                withLines(
                        otherDays,
                        new Line(1, LocalTime.parse("09:00"), Set.of(DayOfWeek.TUESDAY))),
                ALMOST);
        saved(subscriptions(), withLines(removed, line(2, "09:00")), ALMOST);

        for (var each : List.of(skipped, paused, otherDays, removed))
            assertThat(monday(each).state()).as(each.place().channel()).isEqualTo(State.EXPIRED);
    }

    @Test
    default void a_post_that_was_tried_stays_where_it_is() {
        var kept = planned("general");
        settled(leased(NINE), new Outcome.Postponed(NINE), NINE);

        saved(subscriptions(), withLines(kept, line(1, "11:00")), NINE);

        assertThat(monday(kept).state()).isEqualTo(State.PLANNED);
        assertThat(monday(kept).due()).isEqualTo(NINE);
    }

    @Test
    default void what_is_being_sent_is_not_touched() {
        var kept = planned("general");
        var lease = leased(NINE);

        saved(subscriptions(), kept.with(new Status.Off()), NINE);

        assertThat(monday(kept).state()).isEqualTo(State.SENDING);
        assertThat(settled(lease, new Outcome.Sent("m1"), NINE)).isTrue();
    }

    @Test
    default void no_change_of_time_gives_one_line_a_second_post_on_a_date() {
        var kept = planned("general");
        settled(leased(NINE), new Outcome.Sent("m1"), NINE);

        saved(subscriptions(), withLines(kept, line(1, "11:00")), NINE);

        assertThat(deliveries().plan(NINE.plus(Duration.ofHours(10)), 10, Stores::plan)).isZero();
    }

    @Test
    default void unsubscribing_and_subscribing_again_gives_no_second_post_on_a_date() {
        var kept = planned("general");
        settled(leased(NINE), new Outcome.Sent("m1"), NINE);
        saved(subscriptions(), kept.with(new Status.Off()), NINE);

        var off = now(kept);
        saved(subscriptions(), withLines(off.with(new Status.Active()), line(1, "10:00")), NINE);

        assertThat(deliveries().plan(NINE.plus(Duration.ofHours(10)), 10, Stores::plan)).isZero();
        assertThat(deliveries().plan(NINE.plus(Duration.ofHours(25)), 10, Stores::plan))
                .isEqualTo(1);
    }

    @Test
    default void a_line_that_is_removed_and_added_again_keeps_the_date_it_used() {
        var kept =
                saved(subscriptions(), subscription("general", line(1, "09:00"), line(2, "14:00")));
        deliveries().plan(NINE, 10, Stores::plan);

        saved(subscriptions(), withLines(kept, line(2, "14:00")), NINE);
        assertThat(now(kept).timing().lastSlots()).isEqualTo(Map.of(1, MONDAY));
        saved(subscriptions(), withLines(now(kept), line(1, "12:00"), line(2, "14:00")), NINE);

        assertThat(now(kept).timing().lastSlots()).isEqualTo(Map.of(1, MONDAY));
        assertThat(deliveries().plan(NINE.plus(Duration.ofHours(3)), 10, Stores::plan)).isZero();
    }

    @Test
    default void a_change_never_catches_up() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var afternoon = NINE.plus(Duration.ofHours(5));

        saved(subscriptions(), withLines(kept, line(1, "13:30")), afternoon);

        assertThat(deliveries().plan(afternoon, 10, Stores::plan)).isZero();
    }

    @Test
    default void resuming_starts_with_the_next_slot() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var paused = saved(subscriptions(), kept.with(new Status.Paused()));
        assertThat(deliveries().plan(NINE.plus(Duration.ofDays(3)), 10, Stores::plan)).isZero();

        var thursday = NINE.plus(Duration.ofDays(3)).plusSeconds(60);
        saved(subscriptions(), paused.with(new Status.Active()), thursday);

        assertThat(deliveries().plan(thursday, 10, Stores::plan)).isZero();
        assertThat(deliveries().plan(NINE.plus(Duration.ofDays(4)), 10, Stores::plan)).isEqualTo(1);
    }

    @Test
    default void by_hand_posts_stay_as_they_are_until_it_is_unsubscribed() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var key = DeliveryKey.now(kept.id(), MONDAY, LocalTime.parse("08:00"));
        deliveries().add(new LinePlan.Planned(key, "x", NOW, NOW, NOW.plus(WINDOW)), NOW);

        var paused = saved(subscriptions(), kept.with(new Status.Paused()));
        assertThat(deliveries().find(key).map(Delivery::state)).contains(State.PLANNED);
        assertThat(deliveries().find(key).map(Delivery::due)).contains(NOW);
        saved(subscriptions(), paused.with(new Status.Off()));
        assertThat(deliveries().find(key).map(Delivery::state)).contains(State.EXPIRED);
    }

    @Test
    default void other_time_zone_rules_do_not_skip_what_is_due() {
        saved(subscriptions(), subscription("general", line(1, "09:00")));
        var late = NINE.plus(Duration.ofMinutes(20));

        assertThat(subscriptions().refresh("9999z", late, 10)).isEqualTo(1);

        assertThat(deliveries().plan(late, 10, Stores::plan)).isEqualTo(1);
    }
}
