package dev.unhunch.core.delivery;

import static dev.unhunch.core.daily.Sample.MONDAY;
import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.NOW;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.port.Reach;
import dev.unhunch.core.schedule.Omissions;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leasing: one holder at a time, only while a post may leave. */
public interface LeasingContract extends Stores {
    private List<Lease> lease(Reach reach) {
        return deliveries()
                .lease(new Claim("node", List.of(reach), NINE, Duration.ofHours(1), 100));
    }

    @Test
    default void a_lease_says_all_that_sending_needs() {
        var kept = planned("general");

        var lease = leased(NINE.plusSeconds(1));

        assertThat(lease)
                .isEqualTo(
                        new Lease(
                                monday(kept),
                                "node",
                                1,
                                NINE.plus(WINDOW),
                                NINE.plusSeconds(1),
                                false,
                                true));
        assertThat(lease.delivery().state()).isEqualTo(State.SENDING);
    }

    @Test
    default void nothing_leaves_before_its_time() {
        planned("general");

        assertThat(deliveries().lease(Stores.claim("node", NINE.minusMillis(1)))).isEmpty();
        assertThat(deliveries().lease(Stores.claim("node", NINE))).hasSize(1);
    }

    @Test
    default void nothing_leaves_after_its_time() {
        planned("general");

        assertThat(deliveries().lease(Stores.claim("node", NINE.plus(WINDOW)))).isEmpty();
        assertThat(deliveries().lease(Stores.claim("node", NINE.plus(WINDOW).minusMillis(1))))
                .hasSize(1);
    }

    @Test
    default void what_may_be_there_is_handed_out_also_after_its_time() {
        planned("general");
        settled(leased(NINE), new Outcome.Unclear(NINE.plusSeconds(15), "time-out"), NINE);

        var again = leased(NINE.plus(WINDOW).plusSeconds(60));

        assertThat(again.maybeSent()).isTrue();
        assertThat(again.firstTry()).isEqualTo(NINE);
        assertThat(again.attempt()).isEqualTo(2);
    }

    @Test
    default void two_never_hold_one_post() {
        planned("general");

        assertThat(deliveries().lease(Stores.claim("one", NINE))).hasSize(1);
        assertThat(deliveries().lease(Stores.claim("two", NINE))).isEmpty();
    }

    @Test
    default void the_longest_waiting_leave_first() {
        for (int i = 0; i < 5; i++)
            saved(subscriptions(), subscription("channel-" + i, line(1, "08:3" + (4 - i))));
        deliveries().plan(NINE, 10, Stores::plan);
        var claim = new Claim("node", List.of(Reach.all("test")), NINE, Duration.ofHours(1), 2);
        var order = new ArrayList<String>();

        for (var expected : List.of(2, 2, 1, 0)) {
            var leases = deliveries().lease(claim);
            assertThat(leases).hasSize(expected);
            leases.forEach(each -> order.add(each.delivery().target().place().channel()));
        }
        assertThat(order)
                .containsExactly("channel-4", "channel-3", "channel-2", "channel-1", "channel-0");
    }

    @Test
    default void only_places_within_reach_are_handed_out() {
        for (int route = 0; route < 4; route++)
            subscriptions().save(subscription("channel-" + route, line(1, "09:00")), route, NOW);
        deliveries().plan(NINE, 10, Stores::plan);

        assertThat(lease(Reach.all("other"))).isEmpty();
        assertThat(lease(new Reach("test", 2, Set.of()))).isEmpty();
        assertThat(lease(new Reach("test", 4, Set.of(1, 2))))
                .extracting(each -> each.delivery().target().place().channel())
                .containsExactlyInAnyOrder("channel-1", "channel-2");
        assertThat(lease(new Reach("test", 2, Set.of(1))))
                .extracting(each -> each.delivery().target().place().channel())
                .containsExactly("channel-3");
    }

    @Test
    default void a_post_of_a_subscription_that_rests_is_not_wanted() {
        for (var status :
                List.of(
                        new Status.Paused(),
                        new Status.Off(),
                        new Status.Broken("Send Messages"))) {
            var kept = planned("channel-" + status.getClass().getSimpleName());
            var lease = leased(NINE);
            settled(lease, new Outcome.Postponed(NINE), NINE);
            saved(subscriptions(), kept.with(status));

            var again = leased(NINE);

            assertThat(again.wanted()).as(status.toString()).isFalse();
            settled(again, new Outcome.Expired("not wanted"), NINE);
        }
    }

    @Test
    default void a_post_of_a_date_left_out_or_a_line_removed_is_not_wanted() {
        var skipped = planned("skipped");
        var removed =
                saved(subscriptions(), subscription("removed", line(1, "09:00"), line(2, "10:00")));
        deliveries().plan(NINE, 10, Stores::plan);
        for (var lease : deliveries().lease(Stores.claim("node", NINE)))
            settled(lease, new Outcome.Postponed(NINE), NINE);
        saved(
                subscriptions(),
                skipped.with(skipped.timing().withOmissions(new Omissions(null, Set.of(MONDAY)))));
        saved(subscriptions(), removed.with(removed.timing().withLines(List.of(line(2, "10:00")))));

        assertThat(deliveries().lease(Stores.claim("node", NINE)))
                .hasSize(2)
                .noneMatch(Lease::wanted);
    }

    @Test
    default void what_somebody_asked_for_by_hand_is_wanted_also_while_it_is_paused() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var paused = saved(subscriptions(), kept.with(new Status.Paused()));
        var key = DeliveryKey.now(kept.id(), MONDAY, LocalTime.parse("08:00"));
        deliveries().add(new LinePlan.Planned(key, "x", NOW, NOW, NOW.plus(WINDOW)), NOW);

        var lease = leased(NOW);
        assertThat(lease.wanted()).isTrue();

        settled(lease, new Outcome.Postponed(NOW), NOW);
        saved(subscriptions(), paused.with(new Status.Off()));
        assertThat(leased(NOW).wanted()).isFalse();
    }

    @Test
    default void a_lease_that_ran_out_leaves_the_post_unknown() {
        var kept = planned("general");
        var gone = Stores.only(deliveries().lease(Stores.brief("killed", NINE)));

        assertThat(deliveries().recover(NINE, Duration.ofSeconds(15))).isEqualTo(1);

        assertThat(monday(kept).state()).isEqualTo(State.UNKNOWN);
        assertThat(deliveries().lease(Stores.claim("node", NINE.plusSeconds(14)))).isEmpty();
        var again = leased(NINE.plusSeconds(15));
        assertThat(again.maybeSent()).isTrue();
        assertThat(again.attempt()).isGreaterThan(gone.attempt());
        assertThat(again.firstTry()).isEqualTo(NINE);
    }

    @Test
    default void a_lease_that_still_holds_is_left_alone() {
        var kept = planned("general");
        leased(NINE);

        assertThat(deliveries().recover(NINE, Duration.ofSeconds(15))).isZero();
        assertThat(monday(kept).state()).isEqualTo(State.SENDING);
    }

    @Test
    default void a_planned_post_whose_time_has_passed_expires() {
        var kept = planned("general");

        assertThat(deliveries().recover(NINE.plus(WINDOW).minusMillis(1), Duration.ZERO)).isZero();
        assertThat(deliveries().recover(NINE.plus(WINDOW), Duration.ZERO)).isEqualTo(1);
        assertThat(monday(kept).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    default void what_may_be_there_never_expires_by_itself() {
        var kept = planned("general");
        settled(leased(NINE), new Outcome.Unclear(NINE, "time-out"), NINE);

        assertThat(deliveries().recover(NINE.plus(Duration.ofDays(1)), Duration.ZERO)).isZero();
        assertThat(monday(kept).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    default void a_platform_that_wants_us_to_wait_holds_back_all_of_it() {
        planned("general");

        deliveries().postpone("other", Optional.empty(), NINE.plusSeconds(90));
        deliveries().postpone("test", Optional.of("elsewhere"), NINE.plusSeconds(90));
        var lease = leased(NINE);
        settled(lease, new Outcome.Postponed(NINE), NINE);

        deliveries().postpone("test", Optional.of("desk"), NINE.plusSeconds(60));
        deliveries().postpone("test", Optional.empty(), NINE.plusSeconds(30));

        assertThat(deliveries().lease(Stores.claim("node", NINE.plusSeconds(59)))).isEmpty();
        assertThat(deliveries().lease(Stores.claim("node", NINE.plusSeconds(60)))).hasSize(1);
    }
}
