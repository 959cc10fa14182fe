package dev.unhunch.slack.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The connection is made and kept, whatever Slack and the network do. */
class ConnectingTest {
    private static final String OPEN = "apps.connections.open";

    private final SlackStandIn slack = SlackStandIn.start();
    private final TestChannel general = slack.team().channel("general");
    private final TestPerson ada = slack.team().person("Ada");
    private final Wired wired = new Wired(slack);

    ConnectingTest() {
        general.with(ada);
    }

    @AfterEach
    void close() {
        wired.close();
        slack.close();
        assertThat(slack.violations()).isEmpty();
    }

    private void start() {
        var app = wired.app();
        app.command("/stretch", (_, context) -> context.ack("Up"));
        wired.socket.start(app);
    }

    private void answers() {
        assertThat(ada.command(general, "/stretch neck").text()).isEqualTo("Up");
    }

    private void fails(String method, Trouble.Kind kind) {
        slack.trouble().next(3, method, kind);
    }

    @Test
    void it_is_connected_after_hello() throws Exception {
        assertThat(wired.socket.connection()).isEqualTo(new Connection.Connecting());
        start();
        wired.awaitConnected();
        assertThat(wired.socket.connection()).isEqualTo(new Connection.Connected());
        answers();
        assertThat(wired.states()).containsExactly(new Connection.Connected());
    }

    @Test
    void an_address_that_is_none_is_not_the_end() throws Exception {
        try (var odd = new OddAddresses(slack)) {
            var wiredOddly = new Wired(slack, odd.api());
            try (wiredOddly) {
                wiredOddly.socket.start(wiredOddly.app());
                wiredOddly.await(Connection.Connected.class::isInstance);
                assertThat(wiredOddly.states()).containsExactly(new Connection.Connected());
            }
        }
    }

    @Test
    void a_start_while_slack_is_down_waits_until_it_is_up() throws Exception {
        var down = new AtomicBoolean(true);
        var asked = new CountDownLatch(2);
        slack.trouble()
                .rule((_, _) -> {
                    asked.countDown();
                    return down.get() ? new Trouble.Kind.Fails(503) : new Trouble.Kind.None();
                });
        start();
        asked.await();
        assertThat(wired.socket.connection()).isEqualTo(new Connection.Connecting());
        down.set(false);
        wired.awaitConnected();
        answers();
    }

    @Test
    void errors_of_every_kind_while_connecting_are_survived() throws Exception {
        fails("auth.test", new Trouble.Kind.Fails(500));
        fails("auth.test", new Trouble.Kind.Breaks());
        fails(OPEN, new Trouble.Kind.Fails(500));
        fails(OPEN, new Trouble.Kind.LosesAnswer());
        fails(OPEN, new Trouble.Kind.Refuses("internal_error"));
        start();
        wired.awaitConnected();
        assertThat(slack.trouble().left(OPEN)).isZero();
        answers();
    }

    @Test
    void slack_is_not_asked_again_before_the_time_that_it_wants() throws Exception {
        slack.trouble().next(1, OPEN, new Trouble.Kind.Limited(Duration.ofSeconds(1)));
        long begun = System.nanoTime();
        start();
        wired.awaitConnected();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void a_socket_that_breaks_is_replaced() throws Exception {
        start();
        wired.awaitConnected();
        wired.anew();
        slack.sockets().cut();
        assertThat(wired.await(Connection.Lost.class::isInstance))
                .isEqualTo(new Connection.Lost(Wired.NOW));
        wired.awaitConnected();
        answers();
    }

    @Test
    void a_socket_that_slack_closes_is_replaced() throws Exception {
        start();
        wired.awaitConnected();
        wired.anew();
        slack.sockets().close();
        wired.awaitConnected();
        answers();
    }

    @Test
    void a_link_on_which_nothing_comes_through_is_noticed_and_replaced() throws Exception {
        // The stand-in's own pongs stop too.
        start();
        wired.awaitConnected();
        wired.anew();
        slack.sockets().blackHole();
        wired.await(Connection.Lost.class::isInstance);
        wired.awaitConnected();
        answers();
    }

    @Test
    void what_is_worked_on_during_a_refresh_is_answered_on_the_old_socket() throws Exception {
        isAnsweredAcross(slack.sockets()::refresh);
    }

    @Test
    void a_warning_brings_another_socket_before_the_old_one_goes() throws Exception {
        isAnsweredAcross(slack.sockets()::warn);
    }

    private void isAnsweredAcross(Runnable change) throws Exception {
        var here = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var app = wired.app();
        app.command(
                "/stretch",
                (_, context) -> {
                    here.countDown();
                    return await(go) ? context.ack("Up") : context.ack();
                });
        wired.socket.start(app);
        wired.awaitConnected();
        var answer = new AtomicReference<>("");
        var asking =
                Thread.startVirtualThread(
                        () -> answer.set(ada.command(general, "/stretch").text()));
        here.await();
        change.run();
        slack.awaitLinks(2);
        go.countDown();
        asking.join();
        assertThat(answer).hasValue("Up");
        slack.awaitLinks(1);
        answers();
        assertThat(wired.states()).containsExactly(new Connection.Connected());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void socket_mode_switched_off_is_one_clear_sentence() throws Exception {
        start();
        wired.awaitConnected();
        slack.sockets().disable();
        assertThat(refusal()).contains("Socket Mode", "SLACK_APP_TOKEN");
    }

    private String refusal() throws InterruptedException {
        var state = wired.await(Connection.Refused.class::isInstance);
        return ((Connection.Refused) state).why();
    }

    @Test
    void an_app_token_that_slack_does_not_take_is_one_clear_sentence() throws Exception {
        for (var error : List.of("invalid_auth", "not_allowed_token_type", "missing_scope")) {
            slack.trouble().next(1, OPEN, new Trouble.Kind.Refuses(error));
            try (var other = new Wired(slack)) {
                other.socket.start(other.app());
                other.await(Connection.Refused.class::isInstance);
                assertThat(other.states().toString())
                        .contains("SLACK_APP_TOKEN", error, "connections:write")
                        .doesNotContain(slack.appToken(), slack.botToken());
            }
        }
    }

    @Test
    void a_bot_token_that_slack_does_not_take_is_one_clear_sentence() throws Exception {
        try (var other = new Wired(slack, "xoxb-mistyped")) {
            other.socket.start(other.app());
            other.await(Connection.Refused.class::isInstance);
            assertThat(other.states().toString())
                    .contains("SLACK_BOT_TOKEN", "invalid_auth")
                    .doesNotContain("xoxb-mistyped", "SLACK_APP_TOKEN");
        }
        assertThat(slack.links()).isZero();
    }

    @Test
    void an_envelope_that_comes_twice_acts_once() throws Exception {
        var acted = new AtomicInteger();
        var app = wired.app();
        app.command(
                "/stretch",
                (_, context) -> {
                    acted.incrementAndGet();
                    return context.ack("Up");
                });
        var desk = new Desk(app);
        var envelope =
                """
                {"type":"slash_commands","envelope_id":"e-1","accepts_response_payload":true,
                 "payload":{"command":"/stretch","team_id":"T1","user_id":"U1","text":""}}
                """;
        for (int time = 0; time < 2; time++) {
            var link = new Link(desk, _ -> {});
            desk.take(envelope, link);
            link.close(Duration.ofSeconds(5));
        }
        assertThat(acted).hasValue(1);
    }
}
