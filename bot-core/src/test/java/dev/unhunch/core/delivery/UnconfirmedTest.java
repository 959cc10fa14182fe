package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;
import static dev.unhunch.core.delivery.World.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.port.Found;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;

/** Where nobody may look for a post, it is not sent again, and somebody hears of it. */
class UnconfirmedTest {
    private static final Found NO_RIGHT = new Found.CannotTell("no right to read");

    private final World world = new World();

    private static Line at(int number, String time) {
        return new Line(number, LocalTime.parse(time), EnumSet.allOf(DayOfWeek.class));
    }

    @Test
    void whoever_set_it_up_is_told_once_and_nothing_is_sent_again() {
        var daily = world.subscribed(GENERAL);
        world.chat.losesAnswer().finds(NO_RIGHT);
        var engine = world.engine();

        engine.runsUntil(LocalTime.of(9, 30));

        assertThat(world.state(daily, MONDAY)).isEqualTo(State.FAILED);
        assertThat(world.chat.messages()).hasSize(1);
        assertThat(world.chat.told()).hasSize(1);
        assertThat(world.chat.told().getFirst().person()).isEqualTo(World.ADA);
        assertThat(world.chat.told().getFirst().card().summary())
                .isEqualTo("Unconfirmed: 1 at [2026-11-23T08:00:00Z]");
        assertThat(world.now(daily).isActive()).isTrue();
    }

    @Test
    void neither_another_node_nor_another_start_tells_it_again() {
        world.subscribed(GENERAL);
        world.chat.losesAnswer().finds(NO_RIGHT);
        world.engine().runsUntil(LocalTime.of(9, 30));
        var other = world.engine();
        other.runs(Duration.ofHours(20), Duration.ofMinutes(10));
        assertThat(world.chat.told()).hasSize(1);
    }

    @Test
    void a_node_that_ends_before_it_could_tell_leaves_it_to_the_next() {
        world.subscribed(GENERAL);
        world.chat.losesAnswer().finds(NO_RIGHT);
        var rounds =
                new Rounds(
                        new Setup(
                                world.parts(world.chat),
                                world.node(),
                                world.settings,
                                moment -> {
                                    if (moment == Moment.AFTER_SETTLE && unconfirmed())
                                        throw new IllegalStateException("killed");
                                }),
                        Runnable::run);
        while (!unconfirmed()) {
            rounds.poll();
            rounds.next();
            world.clock.advance(Duration.ofSeconds(1));
        }
        world.engine().round();
        assertThat(world.chat.told()).hasSize(1);
    }

    private boolean unconfirmed() {
        return world.deliveries.find(new DeliveryKey(1, 1, MONDAY)).stream()
                .anyMatch(Delivery::isUnconfirmed);
    }

    @Test
    void there_is_at_most_one_message_a_day_for_a_channel() {
        world.subscribed(GENERAL, at(1, "09:00"), at(2, "10:00"), at(3, "11:00"));
        world.chat.losesAnswer().losesAnswer().losesAnswer();
        world.chat.finds(NO_RIGHT, NO_RIGHT, NO_RIGHT);
        var engine = world.engine();

        engine.runsUntil(LocalTime.of(12, 0));
        assertThat(world.chat.told()).hasSize(1);

        engine.runs(Duration.ofHours(22), Duration.ofMinutes(1));
        assertThat(world.chat.told()).hasSize(2);
        assertThat(world.chat.told().getLast().card().summary())
                .isEqualTo("Unconfirmed: 1 at [2026-11-23T09:00:00Z, 2026-11-23T10:00:00Z]");
    }
}
