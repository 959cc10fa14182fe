package dev.unhunch.core.delivery;

import static dev.unhunch.core.daily.Sample.MONDAY;
import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.NOW;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.schedule.Slot;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Planning: every slot once, and never again. */
public interface PlanningContract extends Stores {
    @Test
    default void a_line_is_planned_when_its_slot_has_come_near_and_not_before() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));

        assertThat(deliveries().plan(NINE.minusMillis(1), 10, Stores::plan)).isZero();
        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isEqualTo(1);

        var post = monday(kept);
        assertThat(post.state()).isEqualTo(Delivery.State.PLANNED);
        assertThat(post.due()).isEqualTo(NINE);
        assertThat(post.content()).isEqualTo("content of 2026-11-23");
        assertThat(post.target())
                .isEqualTo(
                        new Delivery.Target(kept.place(), kept.language(), kept.timing().zone()));
        assertThat(post.messageId()).isEmpty();
        assertThat(post.why()).isEmpty();
    }

    @Test
    default void a_slot_is_planned_once() {
        var kept = planned("general");

        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isZero();
        assertThat(deliveries().recent(kept.id(), 10)).hasSize(1);
        assertThat(subscriptions().byId(kept.id()).map(each -> each.timing().lastSlots()))
                .contains(Map.of(1, MONDAY));
    }

    @Test
    default void the_next_slot_waits_for_its_day() {
        var kept = planned("general");
        var tuesday = NINE.plus(Duration.ofDays(1));

        assertThat(deliveries().plan(tuesday.minusMillis(1), 10, Stores::plan)).isZero();
        assertThat(deliveries().plan(tuesday, 10, Stores::plan)).isEqualTo(1);
        assertThat(deliveries().recent(kept.id(), 10))
                .extracting(each -> each.key().date())
                .containsExactly(MONDAY.plusDays(1), MONDAY);
    }

    @Test
    default void a_clock_that_goes_back_plans_nothing() {
        var kept = planned("general");

        assertThat(deliveries().plan(NINE.minus(Duration.ofHours(1)), 10, Stores::plan)).isZero();
        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isZero();
        assertThat(deliveries().recent(kept.id(), 10)).hasSize(1);
    }

    @Test
    default void lines_of_one_subscription_are_planned_each_for_itself() {
        var kept =
                saved(subscriptions(), subscription("general", line(1, "09:00"), line(2, "14:00")));

        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isEqualTo(1);
        assertThat(deliveries().plan(NINE.plus(Duration.ofHours(5)), 10, Stores::plan))
                .isEqualTo(1);
        assertThat(deliveries().recent(kept.id(), 10))
                .extracting(each -> each.key().line())
                .containsExactly(2, 1);
        assertThat(deliveries().recent(kept.id(), 1)).hasSize(1);
    }

    @Test
    default void no_more_than_the_limit_is_taken_at_once_the_earliest_first() {
        for (int i = 0; i < 5; i++)
            saved(subscriptions(), subscription("channel-" + i, line(1, "08:3" + i)));
        var times = new ArrayList<LocalTime>();

        for (var expected : List.of(2, 2, 1, 0))
            assertThat(
                            deliveries()
                                    .plan(
                                            NINE,
                                            2,
                                            due -> {
                                                times.add(due.line().time());
                                                return Stores.plan(due);
                                            }))
                    .isEqualTo(expected);
        assertThat(times).isSorted().hasSize(5);
    }

    @Test
    default void who_decides_sees_the_subscription_as_it_is() {
        var kept =
                saved(subscriptions(), subscription("general", line(1, "09:00"), line(2, "14:00")));
        deliveries().plan(NINE, 10, Stores::plan);
        var seen = new HashSet<DueLine>();

        deliveries()
                .plan(
                        NINE.plus(Duration.ofHours(5)),
                        10,
                        due -> {
                            seen.add(due);
                            return Stores.plan(due);
                        });

        var now = kept.with(kept.timing().withLastSlots(Map.of(1, MONDAY)));
        assertThat(seen)
                .containsExactly(
                        new DueLine(
                                now,
                                line(2, "14:00"),
                                new Slot(MONDAY, NINE.plus(Duration.ofHours(5)))));
    }

    @Test
    default void missed_slots_are_kept_as_expired() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var missed = List.of(new Slot(MONDAY, NINE));
        var next = new Slot(MONDAY.plusDays(1), NINE.plus(Duration.ofDays(1)));

        deliveries()
                .plan(
                        NINE.plus(WINDOW).plusMillis(1),
                        10,
                        _ -> new LinePlan(Optional.empty(), missed, MONDAY, Optional.of(next)));

        assertThat(monday(kept).state()).isEqualTo(Delivery.State.EXPIRED);
        assertThat(deliveries().lease(Stores.claim("node", NINE.plus(WINDOW)))).isEmpty();
    }

    @Test
    default void where_nothing_is_left_to_post_nothing_is_due_any_more() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));

        deliveries()
                .plan(
                        NINE,
                        10,
                        due ->
                                new LinePlan(
                                        Optional.empty(),
                                        List.of(),
                                        due.slot().date(),
                                        Optional.empty()));

        assertThat(deliveries().plan(NINE.plus(Duration.ofDays(9)), 10, Stores::plan)).isZero();
        assertThat(subscriptions().byId(kept.id()).map(Subscription::status))
                .contains(new Status.Active());
    }

    @Test
    default void the_newest_date_used_never_goes_back() {
        var kept = planned("general");
        var tuesday = NINE.plus(Duration.ofDays(1));

        deliveries()
                .plan(
                        tuesday,
                        10,
                        _ ->
                                new LinePlan(
                                        Optional.empty(),
                                        List.of(),
                                        MONDAY.minusDays(7),
                                        Optional.of(new Slot(MONDAY.plusDays(2), tuesday))));

        assertThat(subscriptions().byId(kept.id()).map(each -> each.timing().lastSlots()))
                .contains(Map.of(1, MONDAY));
    }

    @Test
    default void what_fails_in_the_middle_leaves_nothing_behind() {
        var first = saved(subscriptions(), subscription("one", line(1, "08:30")));
        saved(subscriptions(), subscription("two", line(1, "08:31")));

        assertThatThrownBy(() ->
                        deliveries()
                                .plan(
                                        NINE,
                                        10,
                                        due -> {
                                            if (due.subscription().id() != first.id())
                                                throw new IllegalStateException("broken");
                                            return Stores.plan(due);
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(deliveries().recent(first.id(), 10)).isEmpty();
        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isEqualTo(2);
    }

    @Test
    default void a_post_asked_for_by_hand_is_added_once() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var key = DeliveryKey.now(kept.id(), MONDAY, LocalTime.parse("08:00"));
        var post = new LinePlan.Planned(key, "by hand", NOW, NOW, NOW.plus(WINDOW));

        assertThat(deliveries().add(post, NOW)).isTrue();
        assertThat(deliveries().add(post, NOW)).isFalse();

        assertThat(leased(NOW).delivery().key()).isEqualTo(key);
        assertThat(deliveries().add(post, NOW)).isFalse();
        assertThat(deliveries().find(key).map(Delivery::target))
                .contains(new Delivery.Target(kept.place(), kept.language(), kept.timing().zone()));
        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isEqualTo(1);
    }
}
