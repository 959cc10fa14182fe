package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class JudgeTest {
    private static final DeliveryKey KEY = new DeliveryKey(1, 1, LocalDate.of(2026, 11, 23));
    private static final String WIRE = KEY.wire();

    private static Judge.Verdict judge(String record, State state, String messageId) {
        return Judge.judge(List.of(KEY), record, key -> Optional.of(stored(key, state, messageId)));
    }

    private static Delivery stored(DeliveryKey key, State state, String messageId) {
        return new Delivery(
                key,
                new Delivery.Target(new Place("plain", "w", "c"), Locale.ENGLISH, ZoneOffset.UTC),
                "content",
                Instant.EPOCH,
                state,
                Optional.of(messageId),
                Optional.empty());
    }

    @Test
    void one_message_that_the_store_knows_is_right() {
        assertThat(judge("m1 " + WIRE + "\n", State.SENT, "m1").isClean()).isTrue();
    }

    @Test
    void a_second_message_is_a_duplicate() {
        var verdict = judge("m1 " + WIRE + "\nm2 " + WIRE + "\n", State.SENT, "m1");

        assertThat(verdict.duplicates()).containsExactly("m2");
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void no_message_is_a_missing_one_even_where_the_store_says_sent() {
        var verdict = judge("", State.SENT, "m1");

        assertThat(verdict.missing()).containsExactly(WIRE);
        assertThat(verdict.falselySent()).containsExactly(WIRE);
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void a_message_that_the_store_does_not_know_of_is_found() {
        var verdict = judge("m1 " + WIRE + "\n", State.FAILED, "m1");

        assertThat(verdict.notSent()).hasSize(1);
        assertThat(verdict.isClean()).isFalse();
    }

    @Test
    void a_wrong_id_in_the_store_is_found() {
        assertThat(judge("m1 " + WIRE + "\n", State.SENT, "m2").falselySent())
                .containsExactly(WIRE);
    }

    @Test
    void a_message_that_nobody_asked_for_is_found() {
        assertThat(judge("m1 " + WIRE + "\nm2 d:9:1:20261123\n", State.SENT, "m1").unexpected())
                .containsExactly("m2");
    }

    @Test
    void a_slot_that_is_not_in_the_store_is_found() {
        assertThat(Judge.judge(List.of(KEY), "m1 " + WIRE, _ -> Optional.empty()).notSent())
                .hasSize(1);
    }
}
