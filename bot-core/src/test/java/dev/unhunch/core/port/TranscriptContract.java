package dev.unhunch.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Transcript.Entry;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** What every transcript keeps to. It is empty before each test. */
public interface TranscriptContract {
    /** When the messages were written. */
    Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    /** A channel. */
    Place HERE = new Place("web", "", "general");

    /** Another one. */
    Place THERE = new Place("web", "", "random");

    /** The transcript. */
    Transcript transcript();

    private static Entry entry(long id, String body) {
        return new Entry(id, AT, body);
    }

    @Test
    default void nothing_is_there_at_first() {
        assertThat(transcript().newest(HERE, 10)).isEmpty();
        assertThat(transcript().lastId()).isZero();
        assertThat(transcript().find(HERE, "d:1:1:20261123")).isEmpty();
    }

    @Test
    default void the_newest_messages_of_a_place_come_oldest_first() {
        for (int id = 1; id <= 4; id++) transcript().add(HERE, entry(id, "message " + id), null);
        transcript().add(THERE, entry(5, "elsewhere"), null);

        assertThat(transcript().newest(HERE, 2))
                .containsExactly(entry(3, "message 3"), entry(4, "message 4"));
        assertThat(transcript().lastId()).isEqualTo(5);
    }

    @Test
    default void a_message_is_found_by_its_key() {
        transcript().add(HERE, entry(1, "said"), null);
        transcript().add(HERE, entry(2, "posted"), "d:1:1:20261123");

        assertThat(transcript().find(HERE, "d:1:1:20261123")).contains(entry(2, "posted"));
        assertThat(transcript().find(THERE, "d:1:1:20261123")).isEmpty();
    }

    @Test
    default void a_second_message_of_one_key_is_not_added() {
        transcript().add(HERE, entry(1, "first"), "d:1:1:20261123");

        assertThat(transcript().add(HERE, entry(2, "second"), "d:1:1:20261123"))
                .isEqualTo(entry(1, "first"));
        assertThat(transcript().newest(HERE, 10)).containsExactly(entry(1, "first"));
    }

    @Test
    default void one_key_may_stand_in_two_places() {
        transcript().add(HERE, entry(1, "here"), "d:1:1:20261123");
        transcript().add(THERE, entry(2, "there"), "d:1:1:20261123");

        assertThat(transcript().find(THERE, "d:1:1:20261123")).contains(entry(2, "there"));
    }

    @Test
    default void a_message_says_something_else() {
        transcript().add(HERE, entry(1, "1 person"), "d:1:1:20261123");

        assertThat(transcript().replace(HERE, 1, "2 people")).contains(entry(1, "2 people"));
        assertThat(transcript().find(HERE, "d:1:1:20261123")).contains(entry(1, "2 people"));
    }

    @Test
    default void only_a_message_that_is_there_is_changed() {
        transcript().add(HERE, entry(1, "here"), null);

        assertThat(transcript().replace(HERE, 2, "nothing")).isEmpty();
        assertThat(transcript().replace(THERE, 1, "nothing")).isEmpty();
        assertThat(transcript().newest(HERE, 10)).containsExactly(entry(1, "here"));
    }
}
