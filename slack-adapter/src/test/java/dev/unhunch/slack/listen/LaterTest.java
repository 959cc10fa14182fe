package dev.unhunch.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** At the end, what was begun is finished. */
class LaterTest {
    private final Later later = new Later();
    private final Semaphore done = new Semaphore(0);

    private Thread finishing() {
        return Thread.startVirtualThread(() -> {
            try {
                later.finish(Duration.ofSeconds(20));
                done.release();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void the_end_waits_for_answers_that_were_begun() throws Exception {
        var may = new CountDownLatch(1);
        later.run("answer", () -> await(may));
        var end = finishing();
        assertThat(end.join(Duration.ofMillis(50))).isFalse();
        may.countDown();
        assertThat(end.join(Duration.ofSeconds(10))).isTrue();
        assertThat(done.availablePermits()).isEqualTo(1);
    }

    @Test
    void it_does_not_wait_for_nothing_nor_for_ever() throws Exception {
        var end = finishing();
        assertThat(end.join(Duration.ofSeconds(10))).isTrue();
        var never = new CountDownLatch(1);
        later.run("answer", () -> await(never));
        later.finish(Duration.ofMillis(20));
        never.countDown();
    }

    @Test
    void one_that_fails_is_done_too() throws Exception {
        later.run(
                "fail on purpose",
                () -> {
                    throw new IllegalStateException("on purpose");
                });
        assertThat(finishing().join(Duration.ofSeconds(10))).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
