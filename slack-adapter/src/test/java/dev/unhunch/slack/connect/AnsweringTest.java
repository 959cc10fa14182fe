package dev.unhunch.slack.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.slack.standin.Exchange;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;

/** What comes over the socket is acknowledged, whatever becomes of it. */
class AnsweringTest {
    private final SlackStandIn slack = SlackStandIn.start();
    private final TestChannel general = slack.team().channel("general");
    private final TestPerson ada = slack.team().person("Ada");
    private final Wired wired = new Wired(slack);

    @AfterEach
    void close() {
        wired.close();
        slack.close();
    }

    @Test
    void a_command_is_answered_in_its_acknowledgement() throws Exception {
        var app = wired.app();
        app.command(
                "/stretch",
                (request, context) ->
                        context.ack("Up: “" + request.getPayload().getText() + "”\n"));
        wired.socket.start(app);
        wired.awaitConnected();
        var exchange = ada.command(general.with(ada), "/stretch neck \"now\"");
        assertThat(exchange.text()).isEqualTo("Up: “neck \"now\"”\n");
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void a_handler_that_fails_and_a_command_without_one_are_acknowledged() throws Exception {
        var app = wired.app();
        app.command(
                "/stretch",
                (_, _) -> {
                    throw new IllegalStateException("on purpose");
                });
        wired.socket.start(app);
        wired.awaitConnected();
        assertThat(ada.command(general.with(ada), "/stretch neck").ack()).isEmpty();
        assertThat(ada.command(general, "/posture").ack()).isEmpty();
        assertThat(ada.shortcut("nobody-knows").ack()).isEmpty();
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void twenty_that_wait_delay_nobody() throws Exception {
        var app = wired.app();
        var here = new CountDownLatch(20);
        var done = new CountDownLatch(1);
        app.command(
                "/posture",
                (_, context) -> {
                    here.countDown();
                    try {
                        done.await();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                    return context.ack();
                });
        app.command("/stretch", (_, context) -> context.ack("Up"));
        wired.socket.start(app);
        wired.awaitConnected();
        general.with(ada);
        var slow = new ArrayList<Thread>();
        for (int n = 0; n < 20; n++)
            slow.add(Thread.startVirtualThread(() -> ada.command(general, "/posture")));
        here.await();
        Exchange quick = ada.command(general, "/stretch");
        assertThat(quick.text()).isEqualTo("Up");
        done.countDown();
        for (var each : slow) each.join();
        assertThat(slack.violations()).isEmpty();
    }
}
