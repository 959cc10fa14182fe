package dev.unhunch.core.delivery;

import static dev.unhunch.core.daily.Sample.MONDAY;
import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.NOW;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.place;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery.State;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Settling: the newest attempt alone says how it ended, and the end is the end. */
public interface SettlingContract extends Stores {
    /** A moment after every lease of these stories. */
    Instant LATER = NINE.plusSeconds(60);

    @Test
    default void what_is_sent_has_its_message() {
        var kept = planned("general");

        assertThat(settled(leased(NINE), new Outcome.Sent("m1"), NINE)).isTrue();

        assertThat(monday(kept).state()).isEqualTo(State.SENT);
        assertThat(monday(kept).messageId()).contains("m1");
        assertThat(deliveries().sent(place("general"), MONDAY)).containsExactly(monday(kept));
        assertThat(deliveries().sent(place("general"), MONDAY.plusDays(1))).isEmpty();
        assertThat(deliveries().sent(place("random"), MONDAY)).isEmpty();
    }

    @Test
    default void posts_of_a_place_and_date_come_in_the_order_of_their_lines() {
        saved(subscriptions(), subscription("general", line(1, "08:59"), line(2, "08:30")));
        deliveries().plan(NINE, 10, Stores::plan);
        for (var lease : deliveries().lease(Stores.claim("node", NINE)))
            settled(lease, new Outcome.Sent("m" + lease.delivery().key().line()), NINE);

        assertThat(deliveries().sent(place("general"), MONDAY))
                .extracting(each -> each.messageId().orElseThrow())
                .containsExactly("m1", "m2");
    }

    @Test
    default void what_is_final_stays_as_it_is() {
        for (var end :
                List.of(
                        new Outcome.Sent("m1"),
                        new Outcome.Failed("refused"),
                        new Outcome.Expired("not wanted"),
                        new Outcome.Unreachable("Send Messages"))) {
            var kept = planned("channel-" + end.getClass().getSimpleName());
            var lease = leased(NINE);
            assertThat(settled(lease, end, NINE)).isTrue();
            var ended = monday(kept);

            assertThat(settled(lease, new Outcome.Sent("m2"), LATER)).isFalse();
            assertThat(settled(lease, new Outcome.Unclear(LATER, "late"), LATER)).isFalse();
            deliveries().postpone("test", Optional.empty(), LATER);
            deliveries().recover(NINE.plus(Duration.ofDays(1)), Duration.ZERO);

            assertThat(monday(kept)).isEqualTo(ended);
            assertThat(deliveries().lease(Stores.claim("node", LATER))).isEmpty();
        }
    }

    @Test
    default void a_result_of_an_older_attempt_changes_nothing() {
        var kept = planned("general");
        var older = Stores.only(deliveries().lease(Stores.brief("node", NINE)));
        deliveries().recover(NINE, Duration.ZERO);
        assertThat(settled(older, new Outcome.Sent("early"), NINE)).isFalse();

        var newer = leased(NINE);
        for (var stale :
                List.of(
                        new Outcome.Sent("stale"),
                        new Outcome.Postponed(NINE),
                        new Outcome.Failed("stale"),
                        new Outcome.Unreachable("stale")))
            assertThat(settled(older, stale, NINE)).isFalse();

        assertThat(monday(kept).state()).isEqualTo(State.SENDING);
        assertThat(subscriptions().byId(kept.id()).map(Subscription::status))
                .contains(new Status.Active());
        assertThat(settled(newer, new Outcome.Sent("m1"), NINE)).isTrue();
        assertThat(monday(kept).messageId()).contains("m1");
    }

    @Test
    default void an_attempt_of_another_owner_changes_nothing() {
        planned("general");
        var lease = leased(NINE);
        var other =
                new Lease(
                        lease.delivery(),
                        "other",
                        lease.attempt(),
                        lease.expires(),
                        lease.firstTry(),
                        false,
                        true);

        assertThat(settled(other, new Outcome.Sent("m1"), NINE)).isFalse();
        assertThat(settled(lease, new Outcome.Sent("m2"), NINE)).isTrue();
    }

    @Test
    default void a_postponed_post_waits_and_is_as_new() {
        var kept = planned("general");

        settled(leased(NINE), new Outcome.Postponed(LATER), NINE);

        assertThat(monday(kept).state()).isEqualTo(State.PLANNED);
        assertThat(deliveries().lease(Stores.claim("node", LATER.minusMillis(1)))).isEmpty();
        var again = leased(LATER);
        assertThat(again.maybeSent()).isFalse();
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.firstTry()).isEqualTo(NINE);
    }

    @Test
    default void what_may_be_there_stays_so_when_it_is_postponed() {
        var kept = planned("general");
        settled(leased(NINE), new Outcome.Unclear(NINE, "time-out"), NINE);

        settled(leased(NINE), new Outcome.Postponed(LATER), NINE);

        assertThat(monday(kept).state()).isEqualTo(State.UNKNOWN);
        assertThat(leased(LATER).maybeSent()).isTrue();
    }

    @Test
    default void an_unclear_post_says_why_until_it_is_sent() {
        var kept = planned("general");

        settled(leased(NINE), new Outcome.Unclear(LATER, "time-out"), NINE);
        assertThat(monday(kept).state()).isEqualTo(State.UNKNOWN);
        assertThat(monday(kept).why()).contains("time-out");

        settled(leased(LATER), new Outcome.Sent("m1"), LATER);
        assertThat(monday(kept).why()).isEmpty();
    }

    @Test
    default void many_are_settled_at_once_and_those_that_count_are_counted() {
        planned("one");
        planned("two");
        var leases = deliveries().lease(Stores.claim("node", NINE));
        settled(leases.getFirst(), new Outcome.Sent("m1"), NINE);

        assertThat(
                        deliveries()
                                .settle(
                                        leases.stream()
                                                .map(each ->
                                                        new Outcome.Of(
                                                                each, new Outcome.Sent("m2")))
                                                .toList(),
                                        NINE))
                .isEqualTo(1);
        assertThat(deliveries().settle(List.of(), NINE)).isZero();
    }

    @Test
    default void a_place_that_is_gone_breaks_its_subscription_and_one_is_told() {
        var kept = planned("general");
        planned("fine");
        settled(
                deliveries().lease(Stores.claim("node", NINE)).stream()
                        .filter(each -> each.delivery().key().equals(Stores.key(kept)))
                        .findFirst()
                        .orElseThrow(),
                new Outcome.Unreachable("Send Messages"),
                NINE);

        assertThat(monday(kept).state()).isEqualTo(State.FAILED);
        assertThat(monday(kept).why()).contains("Send Messages");
        var broken = Stores.only(subscriptions().takeUntold(10));
        assertThat(broken.id()).isEqualTo(kept.id());
        assertThat(broken.status()).isEqualTo(new Status.Broken("Send Messages"));
        assertThat(subscriptions().byId(kept.id())).contains(broken);
        assertThat(subscriptions().takeUntold(10)).isEmpty();
        assertThat(deliveries().plan(NINE.plus(Duration.ofDays(1)), 10, Stores::plan)).isEqualTo(1);
    }

    @Test
    default void no_more_than_the_limit_is_told_at_once() {
        for (var channel : List.of("one", "two", "three")) {
            planned(channel);
            settled(leased(NINE), new Outcome.Unreachable("gone"), NINE);
        }

        assertThat(subscriptions().takeUntold(2)).hasSize(2);
        assertThat(subscriptions().takeUntold(2)).hasSize(1);
    }

    @Test
    default void what_is_unsubscribed_stays_so_when_its_place_turns_out_to_be_gone() {
        var kept = planned("general");
        var lease = leased(NINE);
        saved(subscriptions(), kept.with(new Status.Off()));

        settled(lease, new Outcome.Unreachable("gone"), NINE);

        assertThat(subscriptions().byId(kept.id()).map(Subscription::status))
                .contains(new Status.Off());
        assertThat(subscriptions().takeUntold(10)).isEmpty();
    }

    @Test
    default void what_a_broken_subscription_is_resumed_with_is_planned_again() {
        var kept = planned("general");
        settled(leased(NINE), new Outcome.Unreachable("gone"), NINE);
        var broken = subscriptions().byId(kept.id()).orElseThrow();

        saved(subscriptions(), broken.with(new Status.Active()), NOW);

        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isZero();
        assertThat(deliveries().plan(NINE.plus(Duration.ofDays(1)), 10, Stores::plan)).isEqualTo(1);
        assertThat(subscriptions().takeUntold(10)).isEmpty();
    }

    @Test
    default void only_final_posts_are_forgotten_a_few_at_a_time() {
        for (var channel : List.of("one", "two", "three")) {
            planned(channel);
            settled(leased(NINE), new Outcome.Sent("m"), NINE);
        }
        var waiting = planned("waiting");

        assertThat(deliveries().purge(NINE, 10)).isZero();
        assertThat(deliveries().purge(LATER, 2)).isEqualTo(2);
        assertThat(deliveries().purge(LATER, 2)).isEqualTo(1);
        assertThat(monday(waiting).state()).isEqualTo(State.PLANNED);
    }

    @Test
    default void a_slot_is_not_planned_again_when_its_post_is_forgotten() {
        planned("general");
        settled(leased(NINE), new Outcome.Sent("m"), NINE);
        deliveries().purge(LATER, 10);

        assertThat(deliveries().plan(LATER, 10, Stores::plan)).isZero();
    }
}
