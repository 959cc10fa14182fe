package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What is remembered for a while takes no room for longer. */
class KnownTest {
    private final AtomicLong nanos = new AtomicLong(1);
    private final Known<Integer, String> known = new Known<>(3, Duration.ofMinutes(1), nanos::get);

    private void knows(int key) {
        assertThat(known.get(key, () -> Optional.of("value"))).contains("value");
    }

    @Test
    void what_is_over_leaves_when_something_else_comes() {
        knows(1);
        knows(2);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        knows(3);
        assertThat(known.size()).isOne();
    }

    @Test
    void the_oldest_leaves_where_there_are_too_many() {
        for (int key = 1; key <= 4; key++) knows(key);
        assertThat(known.size()).isEqualTo(3);
        assertThat(known.peek(1)).isEmpty();
        assertThat(known.peek(2)).contains("value");
    }

    @Test
    void what_could_not_be_had_is_not_remembered() {
        assertThat(known.get(1, Optional::empty)).isEmpty();
        assertThat(known.size()).isZero();
    }
}
