package dev.unhunch.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class WaitsTest {
    @Test
    void looks_come_at_twice_the_distance_up_to_five_minutes() {
        var settle = EngineSettings.DEFAULT.sending().settle();

        assertThat(Waits.look(1, settle)).isEqualTo(settle);
        assertThat(Waits.look(3, settle)).isEqualTo(settle.multipliedBy(4));
        assertThat(Waits.look(99, settle)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void what_settles_fast_is_looked_for_soon() {
        assertThat(Waits.look(99, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(20));
    }
}
