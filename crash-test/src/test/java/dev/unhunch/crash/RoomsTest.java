package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/**
 * The stand-in's rules about what is a post and what is not; their sources are at {@link Rules}.
 */
class RoomsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Rules.Times TIMES = Rules.Times.SHORT;
    private static final Place NONCE = new Place("nonce", "w", "c");
    private static final Place PLAIN = new Place("plain", "w", "c");

    private final Rooms rooms = new Rooms(TIMES);

    private Rooms.Taken take(Place place, String nonce, Instant now) {
        return rooms.take(new Request(place, "key", nonce, now.plusSeconds(1)), now);
    }

    @Test
    void a_nonce_within_its_window_returns_the_earlier_message() {
        var first = take(NONCE, "n", NOW);
        var second = take(NONCE, "n", NOW.plus(TIMES.window()).minusMillis(1));

        assertThat(second.again()).isTrue();
        assertThat(second.message()).isEqualTo(first.message());
        assertThat(rooms.all()).hasSize(1);
    }

    @Test
    void a_nonce_is_forgotten_after_its_window() {
        take(NONCE, "n", NOW);
        var second = take(NONCE, "n", NOW.plus(TIMES.window()));

        assertThat(second.again()).isFalse();
        assertThat(rooms.all()).hasSize(2);
    }

    @Test
    void the_window_counts_from_the_message_and_not_from_the_last_try() {
        take(NONCE, "n", NOW);
        take(NONCE, "n", NOW.plus(TIMES.window()).minusMillis(1));
        take(NONCE, "n", NOW.plus(TIMES.window()).plusMillis(1));

        assertThat(rooms.all()).hasSize(2);
    }

    @Test
    void another_nonce_another_place_or_none_at_all_is_another_message() {
        take(NONCE, "n", NOW);
        take(NONCE, "m", NOW);
        take(NONCE, "", NOW);
        take(NONCE, "", NOW);
        take(new Place("nonce", "w", "d"), "n", NOW);

        assertThat(rooms.all()).hasSize(5);
    }

    @Test
    void a_plain_place_knows_no_nonce() {
        take(PLAIN, "n", NOW);
        take(PLAIN, "n", NOW);

        assertThat(rooms.all()).hasSize(2);
        assertThat(rooms.keys()).isEqualTo(1);
    }

    @Test
    void a_plain_place_shows_a_message_only_after_a_while() {
        take(PLAIN, "", NOW);

        assertThat(rooms.history(PLAIN, "key", NOW.plus(TIMES.lag()).minusMillis(1))).isEmpty();
        assertThat(rooms.history(PLAIN, "key", NOW.plus(TIMES.lag()))).hasSize(1);
    }

    @Test
    void a_nonce_place_shows_a_message_at_once() {
        take(NONCE, "", NOW);

        assertThat(rooms.history(NONCE, "key", NOW)).hasSize(1);
        assertThat(rooms.history(NONCE, "another", NOW)).isEmpty();
        assertThat(rooms.history(PLAIN, "key", NOW.plusSeconds(9))).isEmpty();
    }

    @Test
    void a_request_that_was_too_long_on_the_way_is_lost() {
        for (var place : new Place[] {NONCE, PLAIN}) {
            var transit = TIMES.transit(Flavour.of(place.platform()));
            var request = new Request(place, "key", "", NOW);

            assertThat(rooms.take(request, NOW.plus(transit).plusMillis(1)).message()).isEmpty();
            assertThat(rooms.take(request, NOW.plus(transit)).message()).isPresent();
        }
        assertThat(rooms.all()).hasSize(2);
    }

    /** Without these a look-up could be wrong, and the test would blame the engine for it. */
    @Test
    void what_is_under_way_can_be_seen_before_anybody_looks() {
        var sending = Settings.ENGINE.sending();

        assertThat(TIMES.plainTransit().plus(TIMES.lag())).isLessThan(sending.settle());
        assertThat(TIMES.nonceTransit()).isLessThan(TIMES.window());
        assertThat(
                        StandInPlatform.TRUST
                                .plus(sending.postTimeout())
                                .plus(TIMES.nonceTransit())
                                .plus(Duration.ofMillis(100)))
                .isLessThan(TIMES.window());
    }
}
