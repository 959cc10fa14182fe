package dev.unhunch.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;

/** Fifty requests a second are Discord's limit. */
class PaceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private long now = Long.MAX_VALUE - SECOND;
    private final Pace pace = new Pace(() -> now);

    @Test
    void in_no_second_leave_more_than_45_however_many_want_to() {
        var left = new ArrayList<Long>();
        for (int n = 0; n < 500; n++) left.add(now + pace.take(60 * SECOND));
        for (int n = 0; n + 45 < left.size(); n++)
            assertThat(left.get(n + 45) - left.get(n)).isGreaterThanOrEqualTo(SECOND);
        assertThat(left.getLast() - left.getFirst()).isLessThan(13 * SECOND);
    }

    @Test
    void a_turn_that_comes_too_late_is_not_taken() {
        for (int n = 0; n < 45; n++) assertThat(pace.take(2 * SECOND)).isLessThanOrEqualTo(SECOND);
        long wait = pace.take(SECOND / 10);
        assertThat(wait).isGreaterThan(SECOND / 10);
        assertThat(pace.take(SECOND / 10)).isEqualTo(wait);
        now += wait;
        assertThat(pace.take(0)).isZero();
    }

    @Test
    void a_quiet_hour_saves_up_no_more_than_five() {
        now += 3_600 * SECOND;
        int atOnce = 0;
        while (pace.take(0) == 0) atOnce++;
        assertThat(atOnce).isEqualTo(5);
    }
}
