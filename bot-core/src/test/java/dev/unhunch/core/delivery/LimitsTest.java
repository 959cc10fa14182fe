package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;
import static dev.unhunch.core.delivery.World.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.FakePlatform;
import dev.unhunch.core.port.FakePlatform.Message;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Rates;
import dev.unhunch.core.port.Reach;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rates, wishes to wait, deadlines, fairness. */
class LimitsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final World world = new World();
    private final FakePlatform chat = world.chat;

    private static Place place(String workspace, int channel) {
        return new Place("chat", workspace, "c" + channel);
    }

    private Duration delay(Message message) {
        return Duration.between(NINE, message.at());
    }

    @Test
    void a_platform_that_holds_a_post_for_90_seconds_lets_nothing_out_after_its_deadline() {
        world.subscribed(GENERAL);
        chat.scripted((accept, key) -> {
            world.clock.advance(Duration.ofSeconds(90));
            accept.run();
            return new Posted.Delivered(key);
        });

        world.engine().runsUntil(LocalTime.of(9, 10));

        var first = chat.attempts().getFirst();
        assertThat(first.deadline()).isEqualTo(NINE.plusSeconds(10));
        assertThat(chat.messages()).hasSize(1);
        assertThat(chat.messages().getFirst().at()).isAfter(NINE.plusSeconds(90));
        assertThat(chat.attempts())
                .allMatch(each -> !each.deadline().isAfter(each.at().plusSeconds(10)));
    }

    @Test
    void no_deadline_lies_beyond_the_moment_from_which_a_post_is_too_late() {
        world.subscribed(GENERAL);
        world.clock.advanceTo(NINE.plus(Duration.ofMinutes(119)).plusSeconds(57));

        world.engine().round();

        assertThat(chat.attempts()).hasSize(1);
        assertThat(chat.attempts().getFirst().deadline()).isEqualTo(NINE.plus(Duration.ofHours(2)));
    }

    @Test
    void a_workspace_that_wants_us_to_wait_gets_nothing_and_others_do() {
        for (int i = 0; i < 20; i++) world.subscribed(place("busy", i));
        for (int i = 0; i < 20; i++) world.subscribed(place("quiet", i));
        chat.answers(new Posted.RetryAfter(Duration.ofSeconds(40), Posted.Scope.WORKSPACE));

        world.engine().runsUntil(LocalTime.of(9, 5));

        assertThat(chat.messages()).hasSize(40);
        assertThat(chat.messages())
                .allMatch(each ->
                        each.place().workspace().equals("quiet")
                                ? delay(each).toSeconds() <= 1
                                : delay(each).toSeconds() >= 40);
        assertThat(chat.attempts()).hasSize(41);
    }

    @Test
    void a_platform_that_wants_us_to_wait_is_left_alone() {
        for (int i = 0; i < 20; i++) world.subscribed(place("w" + i, i));
        chat.answers(new Posted.RetryAfter(Duration.ofSeconds(40), Posted.Scope.PLATFORM));

        world.engine().runsUntil(LocalTime.of(9, 5));

        assertThat(chat.messages()).hasSize(20).allMatch(each -> delay(each).toSeconds() >= 40);
        assertThat(chat.attempts()).hasSize(21);
    }

    @Test
    void no_second_sees_much_more_than_a_platforms_rate() {
        chat.allowing(new Rates(20, 1_000));
        for (int i = 0; i < 300; i++) world.subscribed(place("w" + i, i));
        var engine = world.engine();
        world.clock.advanceTo(NINE.minusSeconds(30));

        engine.runs(Duration.ofSeconds(60), Duration.ofMillis(100));

        assertThat(chat.messages()).hasSize(300);
        var perSecond =
                chat.messages().stream()
                        .collect(Collectors.groupingBy(this::second, Collectors.counting()));
        assertThat(perSecond.values()).allMatch(number -> number <= 25);
        assertThat(delay(chat.messages().getLast())).isLessThan(Duration.ofSeconds(16));
    }

    private long second(Message message) {
        return delay(message).toSeconds();
    }

    @Test
    void a_workspace_of_twenty_thousand_channels_delays_others_by_less_than_a_minute() {
        chat.allowing(new Rates(200, 5));
        for (int i = 0; i < 20_000; i++) world.subscribed(place("big", i));
        for (int i = 0; i < 300 * 16; i++) world.subscribed(place("small" + i % 300, i));
        world.clock.advanceTo(NINE.minusSeconds(2));
        var engine = world.engine();
        for (int i = 0; i < 60; i++) engine.next();

        engine.goesOn(Duration.ofSeconds(70), Duration.ofMillis(250));

        var others =
                chat.messages().stream()
                        .filter(each -> !each.place().workspace().equals("big"))
                        .toList();
        assertThat(others).hasSize(300 * 16);
        assertThat(others).allMatch(each -> delay(each).toSeconds() < 60);
        assertThat(chat.messages().size() - others.size()).isBetween(150, 400);
    }

    @Test
    void a_workspace_that_hangs_does_not_take_every_sender() {
        var limiter =
                new Limiter(
                        Map.of("chat", chat.rates()),
                        world.clock::nanos,
                        EngineSettings.Sending.DEFAULT);
        int under = 0;
        while (limiter.admit(place("hangs", under)).isEmpty()) under++;

        assertThat(under).isEqualTo(8);
        assertThat(limiter.admit(place("other", 1))).isEmpty();
    }

    @Test
    void a_workspace_that_never_answers_is_left_alone_for_longer_and_longer() {
        for (int i = 0; i < 60; i++) world.subscribed(place("dead", i));
        for (int i = 0; i < 200; i++) chat.answers(new Posted.Uncertain("no answer"));

        world.engine().runsUntil(LocalTime.of(9, 10));

        assertThat(chat.attempts().size()).isBetween(5, 20);
    }

    @Test
    void what_this_node_cannot_reach_waits_for_one_that_can() {
        var daily = world.subscribed(GENERAL);
        chat.reaching(new Reach("chat", 1, Set.of()));
        world.engine().runsUntil(LocalTime.of(9, 1));
        assertThat(world.state(daily, MONDAY)).isEqualTo(State.PLANNED);

        chat.reaching(Reach.all("chat"));
        world.engine().round();

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
    }

    @Test
    void the_store_may_be_gone_for_a_while_and_nothing_that_is_known_is_lost() {
        Subscription daily = world.subscribed(GENERAL);
        chat.scripted((accept, key) -> {
            accept.run();
            world.store.breakDown(true);
            return new Posted.Delivered(key);
        });
        var engine = world.engine();
        engine.runsUntil(LocalTime.of(9, 5));

        world.store.breakDown(false);
        engine.round();

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
        assertThat(chat.attempts()).hasSize(1);
    }
}
