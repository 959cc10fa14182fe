package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/** What the crash test stands on: the signals are real, and nothing is left behind. */
class ChildTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Child standIn() throws InterruptedException {
        var child = Child.start(StandIn.class, folder.resolve("log"), "1");
        assertThat(child.line("PORT", LONG))
                .hasValueSatisfying(line -> assertThat(line).startsWith("PORT"));
        return child;
    }

    @Test
    void a_kill_is_sigkill() throws Exception {
        try (var child = standIn()) {
            assertThat(child.kill()).isEqualTo(Child.KILLED);
        }
    }

    @Test
    void a_child_ends_with_its_parent() throws Exception {
        try (var child = standIn()) {
            child.leave();

            assertThat(child.ended(LONG)).contains(3);
        }
    }

    @Test
    void a_stopped_child_notices_nothing_until_it_goes_on() throws Exception {
        try (var child = standIn()) {
            child.stop();
            child.leave();
            assertThat(child.ended(Duration.ofMillis(500))).isEmpty();

            child.goOn();
            assertThat(child.ended(LONG)).contains(3);
        }
    }
}
