package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

/** Dozens of stand-ins live in one JVM, one after the other and beside each other. */
class CloseTest {
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(one ->
                        one.isAlive()
                                && one.getName()
                                        .matches("slack-stand-in.*|WebSocket(Selector|Worker).*"))
                .count();
    }

    @Test
    void closing_leaves_no_threads() throws Exception {
        long before = threads();
        var all = new ArrayList<SlackStandIn>();
        for (int i = 0; i < 10; i++) all.add(SlackStandIn.start());
        try (var app = new RawApp(all.getFirst())) {
            RawSocket.open(all.getFirst(), app);
        }
        all.forEach(SlackStandIn::close);
        Awaiting.that(() -> threads() <= before);
        assertThat(threads()).isLessThanOrEqualTo(before);
    }
}
