package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;
import static dev.unhunch.core.delivery.World.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.FakePlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.schedule.Omissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;

/** Every way that one post can take. */
class TransitionsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final World world = new World();
    private final FakePlatform chat = world.chat;
    private World.Stepped engine;
    private Subscription daily;

    @BeforeEach
    void subscribe() {
        daily = world.subscribed(GENERAL);
        engine = world.engine();
    }

    private void at(int hour, int minute) {
        engine.runsUntil(LocalTime.of(hour, minute));
    }

    private State state() {
        return world.state(daily, MONDAY);
    }

    @Test
    void a_post_is_there_on_the_minute_once_and_with_its_id() {
        at(8, 59);
        assertThat(state()).isEqualTo(State.PLANNED);

        at(12, 0);

        assertThat(chat.messages()).hasSize(1);
        assertThat(chat.messages().getFirst().at()).isEqualTo(NINE);
        assertThat(chat.messages().getFirst().key()).isEqualTo("d:1:1:20261123");
        assertThat(chat.messages().getFirst().card().summary())
                .isEqualTo("content of 2026-11-23; late null; moved 0");
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(world.post(daily, MONDAY).orElseThrow().messageId()).contains("chat-1");
    }

    @Test
    void what_was_not_accepted_goes_out_later() {
        chat.answers(new Posted.RetryAfter(Duration.ofSeconds(30), Posted.Scope.CHANNEL));

        at(9, 1);

        assertThat(chat.messages().getFirst().at()).isEqualTo(NINE.plusSeconds(30));
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void a_refused_card_fails_and_is_not_tried_again() {
        chat.answers(new Posted.Refused("too long"));

        at(12, 0);

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(chat.attempts()).hasSize(1);
        assertThat(world.post(daily, MONDAY).orElseThrow().why()).contains("too long");
    }

    @Test
    void a_closed_channel_rests_as_broken_and_whoever_set_it_up_is_told_once() {
        chat.answers(new Posted.Undeliverable("Send Messages"));

        at(9, 30);

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(world.now(daily).status()).isEqualTo(new Status.Broken("Send Messages"));
        assertThat(chat.told()).hasSize(1);
        assertThat(chat.told().getFirst().person()).isEqualTo(World.ADA);
        assertThat(chat.told().getFirst().card().summary()).contains("Send Messages");
    }

    @Test
    void a_lost_answer_is_looked_up_and_the_post_is_not_sent_again() {
        chat.losesAnswer();

        at(9, 1);

        assertThat(chat.attempts()).hasSize(1);
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(world.post(daily, MONDAY).orElseThrow().messageId()).contains("chat-1");
    }

    @Test
    void a_lost_request_is_looked_up_and_then_sent_again() {
        chat.answers(new Posted.Uncertain("reset"));

        at(9, 1);

        assertThat(chat.messages()).hasSize(1);
        assertThat(chat.messages().getFirst().at()).isEqualTo(NINE.plusSeconds(15));
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void a_platform_that_throws_may_have_the_post() {
        chat.scripted((accept, _) -> {
            accept.run();
            throw new IllegalStateException("socket closed");
        });

        at(9, 1);

        assertThat(chat.messages()).hasSize(1);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void a_platform_that_deduplicates_is_sent_the_same_key_without_a_look() {
        chat.deduplicating(Duration.ofMinutes(2)).losesAnswer();
        chat.finds(new Found.CannotTell("must not be asked"));

        at(9, 1);

        assertThat(chat.attempts()).hasSize(2);
        assertThat(chat.messages()).hasSize(1);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void near_the_end_of_its_window_even_such_a_platform_is_asked_first() {
        chat.deduplicating(Duration.ofSeconds(26)).losesAnswer();

        at(9, 1);

        assertThat(chat.attempts()).hasSize(1);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void what_nobody_can_tell_is_not_sent_again() {
        chat.losesAnswer().finds(new Found.CannotTell("no right to read"));

        at(12, 0);

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(world.post(daily, MONDAY).orElseThrow().why().orElseThrow())
                .startsWith("unconfirmed");
        assertThat(chat.attempts()).hasSize(1);
    }

    @Test
    void a_platform_that_cannot_look_now_is_asked_again() {
        chat.answers(new Posted.Uncertain("reset"));
        chat.finds(new Found.NotNow("busy"), new Found.NotNow("busy"));

        at(9, 5);

        assertThat(chat.messages()).hasSize(1);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void what_was_lost_and_is_too_late_now_expires() {
        chat.answers(new Posted.Uncertain("reset"));
        at(9, 0);
        world.clock.advance(Duration.ofHours(3));

        engine.round();

        assertThat(state()).isEqualTo(State.EXPIRED);
        assertThat(chat.messages()).isEmpty();
    }

    @Test
    void what_was_lost_and_nobody_wants_any_more_expires_unless_it_is_there() {
        var other = world.subscribed(new Place("chat", "w", "other"));
        chat.losesAnswer().answers(new Posted.Uncertain("reset"));
        at(9, 0);
        world.saved(world.now(daily).with(new Status.Paused()));
        world.saved(world.now(other).with(new Status.Paused()));

        at(9, 5);

        assertThat(Set.of(state(), world.state(other, MONDAY)))
                .containsExactlyInAnyOrder(State.SENT, State.EXPIRED);
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void a_pause_before_the_lease_leaves_nothing_to_send() {
        at(8, 59);
        world.saved(world.now(daily).with(new Status.Paused()));

        at(12, 0);

        assertThat(chat.attempts()).isEmpty();
        assertThat(state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void a_date_left_out_after_a_try_is_not_tried_again() {
        chat.answers(new Posted.RetryAfter(Duration.ofMinutes(5), Posted.Scope.CHANNEL));
        at(9, 1);
        var timing = world.now(daily).timing();
        world.saved(
                world.now(daily).with(timing.withOmissions(new Omissions(null, Set.of(MONDAY)))));

        at(12, 0);

        assertThat(chat.messages()).isEmpty();
        assertThat(state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void a_post_that_waits_beyond_its_window_expires() {
        chat.answers(new Posted.RetryAfter(Duration.ofHours(3), Posted.Scope.CHANNEL));

        at(12, 30);

        assertThat(chat.messages()).isEmpty();
        assertThat(state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void a_late_post_says_so_and_says_the_same_on_every_try() {
        world.clock.advanceTo(NINE.plus(Duration.ofMinutes(70)));
        chat.answers(new Posted.Uncertain("reset"));

        at(10, 15);

        assertThat(chat.messages().getFirst().card().summary())
                .isEqualTo("content of 2026-11-23; late 2026-11-23T08:00:00Z; moved 0");
    }

    @Test
    void a_post_that_was_on_time_at_first_does_not_call_itself_late() {
        chat.answers(new Posted.RetryAfter(Duration.ofMinutes(20), Posted.Scope.CHANNEL));

        at(9, 30);

        assertThat(chat.messages().getFirst().card().summary()).contains("late null");
    }

    @Test
    void a_card_that_cannot_be_drawn_is_tried_again_and_harms_no_other() {
        world.posts =
                new World.PlainPosts() {
                    @Override
                    public Card draw(
                            DeliveryKey key, Delivery.Target target, String content, Remarks it) {
                        if (key.subscription() == daily.id()) throw new IllegalStateException();
                        return super.draw(key, target, content, it);
                    }
                };
        world.subscribed(new Place("chat", "w", "other"));
        engine = world.engine();

        at(9, 1);

        assertThat(chat.messages()).hasSize(1);
        assertThat(state()).isEqualTo(State.PLANNED);
    }

    @Test
    void a_post_asked_for_by_hand_goes_out_in_the_next_round() {
        var key = DeliveryKey.now(daily.id(), MONDAY, LocalTime.of(8, 30));
        var now = world.clock.instant();
        world.deliveries.add(
                new LinePlan.Planned(key, "by hand", now, now, now.plusSeconds(600)), now);

        engine.round();

        assertThat(chat.messages()).hasSize(1);
        assertThat(chat.messages().getFirst().key()).isEqualTo(key.wire());
    }
}
