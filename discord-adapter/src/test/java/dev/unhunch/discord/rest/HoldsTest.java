package dev.unhunch.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.port.Posted.Scope;
import dev.unhunch.core.schedule.SettableClock;

import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** JDA and we leave Discord alone together. */
class HoldsTest {
    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");
    private final GlobalRateLimit shared = GlobalRateLimit.create();
    private final Holds holds = new Holds(clock::nanos, clock, shared);

    @Test
    void a_bucket_is_left_alone_for_its_time_and_no_other_one() {
        holds.hold("one", Duration.ofSeconds(5));
        clock.advance(Duration.ofSeconds(2));
        assertThat(holds.on("other")).isEmpty();
        assertThat(holds.on("one"))
                .hasValueSatisfying(wait -> {
                    assertThat(wait.delay()).isEqualTo(Duration.ofSeconds(3));
                    assertThat(wait.scope()).isEqualTo(Scope.CHANNEL);
                });
        clock.advance(Duration.ofSeconds(3));
        assertThat(holds.on("one")).isEmpty();
    }

    @Test
    void what_we_are_told_about_everything_jda_knows_as_well() {
        holds.holdAll(Duration.ofSeconds(5));
        assertThat(shared.getClassic()).isEqualTo(clock.millis() + 5_000);
        assertThat(holds.on("one"))
                .hasValueSatisfying(wait -> assertThat(wait.scope()).isEqualTo(Scope.PLATFORM));
        clock.advance(Duration.ofSeconds(5));
        assertThat(holds.on("one")).isEmpty();
    }

    @Test
    void what_jda_is_told_about_everything_we_know_as_well() {
        shared.setCloudflare(clock.millis() + 3_000);
        assertThat(holds.on("one"))
                .hasValueSatisfying(
                        wait -> assertThat(wait.delay()).isEqualTo(Duration.ofSeconds(3)));
        clock.advance(Duration.ofSeconds(3));
        assertThat(holds.on("one")).isEmpty();
    }

    @Test
    void a_clock_that_was_set_back_holds_nothing_for_hours() {
        shared.setClassic(clock.millis() + Duration.ofDays(1).toMillis());
        assertThat(holds.on("one"))
                .hasValueSatisfying(
                        wait -> assertThat(wait.delay()).isEqualTo(Duration.ofMinutes(15)));
    }
}
