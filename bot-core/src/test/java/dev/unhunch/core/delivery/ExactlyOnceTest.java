package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;
import static dev.unhunch.core.delivery.World.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.FakePlatform;
import dev.unhunch.core.port.Posted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Kills, pauses, lost answers and clocks that are set: one post each, whatever happens. */
class ExactlyOnceTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final World world = new World();
    private final FakePlatform chat = world.chat;

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Does something once, at the first time that the engine comes to a moment. */
    private static Probe once(Moment wanted, Runnable action) {
        var done = new AtomicBoolean();
        return moment -> {
            if (moment == wanted && done.compareAndSet(false, true)) action.run();
        };
    }

    private static void kill() {
        throw new Killed();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void killed_at_any_step_it_goes_on_where_it_was(Moment step) {
        var daily = world.subscribed(GENERAL);
        world.engine().runsUntil(LocalTime.of(8, 57));
        chat.losesAnswer();
        var first = world.engine(once(step, ExactlyOnceTest::kill), chat);

        assertThatThrownBy(() -> first.runsUntil(LocalTime.of(9, 10))).isInstanceOf(Killed.class);
        world.engine().runsUntil(LocalTime.of(9, 20));

        assertThat(chat.messages()).hasSize(1);
        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void paused_at_any_step_beyond_its_lease_it_doubles_nothing(Moment step) {
        var daily = world.subscribed(GENERAL);
        world.engine().runsUntil(LocalTime.of(8, 57));
        chat.losesAnswer();
        var other = world.engine();
        var first = world.engine(once(step, () -> other.runs(Duration.ofMinutes(4))), chat);

        first.runsUntil(LocalTime.of(9, 20));

        assertThat(chat.messages()).hasSize(1);
        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "0, 100", "100, -100"})
    void nothing_leaves_when_either_clock_says_that_the_lease_is_over(int passes, int set) {
        world.subscribed(GENERAL);
        Runnable pause =
                () -> {
                    world.clock.advance(Duration.ofSeconds(passes));
                    world.clock.step(Duration.ofSeconds(set));
                };
        var engine = world.engine(once(Moment.BEFORE_POST, pause), chat);

        world.clock.advance(Duration.ofMinutes(30));
        engine.round();

        assertThat(chat.attempts()).isEmpty();
        engine.runs(Duration.ofMinutes(3));
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void an_answer_after_the_lease_changes_nothing() {
        var daily = world.subscribed(GENERAL);
        var other = world.engine();
        chat.scripted((accept, _) -> {
            accept.run();
            other.runs(Duration.ofMinutes(3));
            return new Posted.Undeliverable("a late lie");
        });

        world.engine().runsUntil(LocalTime.of(9, 10));

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.SENT);
        assertThat(world.now(daily).isActive()).isTrue();
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void a_clock_that_goes_back_an_hour_posts_nothing_again() {
        var daily = world.subscribed(GENERAL);
        var engine = world.engine();
        engine.runsUntil(LocalTime.of(9, 5));

        world.clock.step(Duration.ofHours(-1));
        engine.runsUntil(LocalTime.of(11, 0));

        assertThat(chat.messages()).hasSize(1);
        assertThat(world.deliveries.recent(daily.id(), 10)).hasSize(1);
    }

    @Test
    void a_clock_that_goes_back_between_two_tries_is_not_taken_for_a_short_wait() {
        world.subscribed(GENERAL);
        chat.deduplicating(Duration.ofMinutes(2)).losesAnswer();
        var engine = world.engine();
        engine.runsUntil(NINE);

        world.clock.step(Duration.ofHours(-1));
        engine.runsUntil(LocalTime.of(9, 10));

        assertThat(chat.attempts()).hasSize(1);
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void a_clock_that_goes_back_under_a_lease_posts_nothing_early() {
        world.subscribed(GENERAL);
        Runnable back = () -> world.clock.step(Duration.ofMinutes(-5));
        var engine = world.engine(once(Moment.AFTER_LEASE, back), chat);

        engine.runsUntil(NINE);
        engine.runsUntil(LocalTime.of(9, 10));

        assertThat(chat.messages()).hasSize(1);
        var nine = MONDAY.atTime(NINE).atZone(World.BERLIN).toInstant();
        assertThat(chat.messages().getFirst().at()).isAfterOrEqualTo(nine);
    }

    @Test
    void a_clock_that_jumps_a_day_ahead_skips_what_it_never_saw() {
        var daily = world.subscribed(GENERAL);
        var engine = world.engine();
        engine.runsUntil(LocalTime.of(8, 59));

        world.clock.step(Duration.ofDays(1));
        engine.runs(Duration.ofMinutes(5));

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.EXPIRED);
        assertThat(world.state(daily, MONDAY.plusDays(1))).isEqualTo(State.SENT);
        assertThat(chat.messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void two_nodes_with_every_kind_of_trouble_post_everything_once(long seed) {
        var chance = new Random(seed);
        if (seed % 2 == 0) chat.deduplicating(Duration.ofMinutes(2));
        var all = new ArrayList<Subscription>();
        for (int i = 0; i < 60; i++)
            all.add(world.subscribed(new Place("chat", "w" + i % 7, "c" + i)));
        for (int i = 0; i < 120; i++) trouble(chance).accept(chat);
        Probe fatal =
                _ -> {
                    if (chance.nextInt(60) == 0) kill();
                };
        world.clock.advance(Duration.ofMinutes(27));
        var nodes = new World.Stepped[] {world.engine(fatal, chat), world.engine(fatal, chat)};

        for (int second = 0; second < 60 * 60; second++) {
            var calm = second > 20 * 60;
            for (int node = 0; node < nodes.length; node++) {
                try {
                    nodes[node].round();
                } catch (Killed _) {
                    nodes[node] = calm ? world.engine() : world.engine(fatal, chat);
                }
                if (calm && second == 20 * 60 + 1) nodes[node] = world.engine();
            }
            world.clock.advance(Duration.ofSeconds(1));
        }

        assertThat(chat.doubled()).isEmpty();
        assertThat(all).allMatch(each -> world.state(each, MONDAY) == State.SENT);
        var due = MONDAY.atTime(NINE).atZone(World.BERLIN).toInstant();
        assertThat(chat.messages())
                .hasSize(60)
                .allMatch(each -> !each.at().isBefore(due))
                .allMatch(each -> each.at().isBefore(due.plus(Duration.ofHours(2))));
    }

    private static Consumer<FakePlatform> trouble(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> FakePlatform::losesAnswer;
            case 1 -> chat -> chat.answers(new Posted.Uncertain("reset"));
            case 2 ->
                    chat ->
                            chat.answers(
                                    new Posted.RetryAfter(
                                            Duration.ofSeconds(5), Posted.Scope.WORKSPACE));
            default -> chat -> chat.scripted(ExactlyOnceTest::accepted);
        };
    }

    private static Posted accepted(Runnable accept, String key) {
        accept.run();
        return new Posted.Delivered(key);
    }

    @Test
    void the_tests_would_see_a_second_post() {
        for (var key : List.of("a", "a"))
            chat.post(GENERAL, World.card("x"), key, world.clock.instant());

        assertThat(chat.doubled()).containsExactly("a");
    }
}
