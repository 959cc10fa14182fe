package dev.unhunch.core.delivery;

import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Deliveries.Unconfirmed;
import dev.unhunch.core.delivery.Delivery.State;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Posts of which nobody can say whether they are there: whoever set them up is told once. */
public interface UnconfirmedContract extends Stores {
    /** A day. */
    Duration A_DAY = Duration.ofDays(1);

    private void allUnseen() {
        deliveries().plan(NINE, 100, Stores::plan);
        deliveries()
                .settle(
                        deliveries().lease(Stores.claim("node", NINE)).stream()
                                .map(each ->
                                        new Outcome.Of(each, new Outcome.Unconfirmed("no right")))
                                .toList(),
                        NINE);
    }

    private Subscription nine(String channel) {
        return saved(subscriptions(), subscription(channel, line(1, "09:00")));
    }

    private List<Unconfirmed> taken(Instant now) {
        return deliveries().takeUnconfirmed(now, now.minus(A_DAY), 100);
    }

    @Test
    default void what_nobody_saw_failed_and_says_why() {
        var kept = nine("general");
        allUnseen();
        assertThat(monday(kept).state()).isEqualTo(State.FAILED);
        assertThat(monday(kept).why()).contains("unconfirmed: no right");
        assertThat(monday(kept).isUnconfirmed()).isTrue();
        assertThat(subscriptions().byId(kept.id()).map(Subscription::status))
                .contains(new Status.Active());
    }

    @Test
    default void it_is_to_be_told_once() {
        var kept = nine("general");
        allUnseen();
        assertThat(taken(NINE)).containsExactly(new Unconfirmed(kept.id(), List.of(NINE)));
        assertThat(taken(NINE)).isEmpty();
        assertThat(taken(NINE.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    default void posts_of_one_subscription_come_together() {
        var kept =
                saved(subscriptions(), subscription("general", line(1, "09:00"), line(2, "08:30")));
        var other = nine("random");
        allUnseen();
        assertThat(taken(NINE))
                .containsExactlyInAnyOrder(
                        new Unconfirmed(
                                kept.id(), List.of(NINE.minus(Duration.ofMinutes(30)), NINE)),
                        new Unconfirmed(other.id(), List.of(NINE)));
    }

    @Test
    default void what_comes_later_on_the_same_day_waits_for_the_next() {
        var kept = nine("general");
        var early =
                saved(
                        subscriptions(),
                        kept.with(
                                kept.timing()
                                        .withLines(List.of(line(2, "08:30"), line(1, "09:00")))));
        var before = NINE.minus(Duration.ofMinutes(30));
        deliveries().plan(before, 100, Stores::plan);
        var lease = leased(before);
        assertThat(settled(lease, new Outcome.Unconfirmed("no right"), before)).isTrue();
        assertThat(taken(before)).hasSize(1);

        allUnseen();

        assertThat(taken(NINE)).isEmpty();
        assertThat(taken(before.plus(A_DAY).minusMillis(1))).isEmpty();
        assertThat(taken(before.plus(A_DAY)))
                .containsExactly(new Unconfirmed(early.id(), List.of(NINE)));
    }

    @Test
    default void no_other_end_is_told_so() {
        for (var outcome :
                List.of(
                        new Outcome.Sent("m1"),
                        new Outcome.Failed("too long"),
                        new Outcome.Expired("too late"))) {
            planned("of-" + outcome.getClass().getSimpleName());
            settled(leased(NINE), outcome, NINE);
        }
        assertThat(taken(NINE)).isEmpty();
    }

    @Test
    default void a_call_takes_no_more_subscriptions_than_its_limit() {
        for (int i = 0; i < 3; i++) nine("channel-" + i);
        allUnseen();
        assertThat(deliveries().takeUnconfirmed(NINE, NINE, 2)).hasSize(2);
        assertThat(deliveries().takeUnconfirmed(NINE, NINE, 2)).hasSize(1);
    }

    @Test
    default void of_many_who_ask_at_once_each_post_goes_to_one() throws Exception {
        for (int i = 0; i < 20; i++) nine("channel-" + i);
        allUnseen();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var asking =
                    IntStream.range(0, 4)
                            .<Callable<List<Unconfirmed>>>mapToObj(_ -> () -> taken(NINE))
                            .toList();
            var all = new ArrayList<Unconfirmed>();
            for (var each : threads.invokeAll(asking)) all.addAll(each.get());
            assertThat(all).extracting(Unconfirmed::subscription).doesNotHaveDuplicates();
            all.addAll(taken(NINE));
            assertThat(all).hasSize(20);
        }
    }
}
