package dev.unhunch.slack.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.response.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Envelopes are read without taking their payloads apart. */
class EnvelopeTest {
    private static Envelope read(String text) {
        return Envelope.read(text).orElseThrow();
    }

    @Test
    void a_payload_stays_the_text_that_it_was() {
        var payload = "{\"a\": \"}\\\"]\", \"payload\": {\"type\":\"x\"}, \"b\":[1,{\"c\":null}]}";
        var envelope =
                read(
                        "{\"envelope_id\":\"e\", \"payload\" : "
                                + payload
                                + ",\"type\":\"interactive\",\"retry_attempt\":2}");
        assertThat(envelope.payload()).isEqualTo(payload);
        assertThat(envelope.type()).isEqualTo("interactive");
        assertThat(envelope.id()).isEqualTo("e");
        assertThat(envelope.word("retry_attempt")).isEqualTo("2");
    }

    @Test
    void the_word_payload_elsewhere_is_no_payload() {
        var envelope =
                read(
                        "{\"type\":\"payload\",\"debug_info\":{\"payload\":{\"a\":1}},\"x\":[\"payload\"]}");
        assertThat(envelope.payload()).isEmpty();
        assertThat(envelope.type()).isEqualTo("payload");
    }

    @Test
    void a_payload_may_be_no_object_and_the_last() {
        assertThat(read("{\"type\":\"t\",\"payload\":null}").payload()).isEqualTo("null");
        assertThat(read("{\"payload\":\"a,b}\",\"type\":\"t\"}").payload()).isEqualTo("\"a,b}\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{",
                "{\"payload\"",
                "{\"payload\":",
                "{\"payload\":{",
                "{\"payload\":\"",
                "{\"a\":\"\\",
                "{\"payload\":{}",
                "}}}"
            })
    void what_is_no_envelope_is_passed_over(String text) {
        assertThat(Envelope.read(text)).isEmpty();
    }

    @Test
    void answers_are_passed_on_as_they_are() {
        var json =
                Response.builder().contentType("application/json").body("{\"a\":\"<b>\"}").build();
        assertThat(Ack.of("e\"1", json))
                .isEqualTo("{\"envelope_id\":\"e\\\"1\",\"payload\":{\"a\":\"<b>\"}}");
        assertThat(Ack.of("e", Response.ok("Up \"and\" down")))
                .isEqualTo(
                        "{\"envelope_id\":\"e\",\"payload\":{\"text\":\"Up \\\"and\\\" down\"}}");
        assertThat(Ack.of("e", Response.ok())).isEqualTo("{\"envelope_id\":\"e\"}");
    }
}
