package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;

/** Socket Mode: tickets, greetings, envelopes, acknowledgements, and broken lines. */
class SocketsTest extends StandInCase {
    SocketsTest() {
        super(
                StandInSettings.usual()
                        .withoutRateLimits()
                        .ackWithin(Duration.ofMillis(300))
                        .retryingAfter(Duration.ZERO));
    }

    private void awaitViolation(String about) {
        Awaiting.that(() -> slack.violations().stream().anyMatch(one -> one.contains(about)));
    }

    /** apps.connections.open: the URL is good for one connection. */
    @Test
    void a_ticket_opens_one_socket() throws Exception {
        String url = RawSocket.url(slack, app);
        new RawSocket(url).connectBlocking();
        slack.awaitLinks(1);
        var second = new RawSocket(url);
        second.connectBlocking();
        assertThat(second.awaitClosed()).isTrue();
        assertThat(slack.violations()).singleElement().asString().contains("single-use");
    }

    /** Socket Mode &gt; Using multiple connections: ten; each payload goes to one. */
    @Test
    void ten_sockets_share_what_comes() throws Exception {
        var sockets = new ArrayList<RawSocket>();
        for (int i = 0; i < 10; i++) sockets.add(socket());
        ada.command(general, "/stretch");
        Awaiting.that(() -> sockets.stream().filter(RawSocket::hasMore).count() == 1);
        var eleventh = new RawSocket(RawSocket.url(slack, app));
        eleventh.connectBlocking();
        assertThat(eleventh.awaitClosed()).isTrue();
        assertThat(slack.violations()).anyMatch(one -> one.contains("More than 10"));
    }

    /** Socket Mode &gt; Acknowledge events, by envelope_id. */
    @Test
    void an_acknowledgement_of_nothing_is_a_violation() throws Exception {
        socket().ack(Json.object().put("envelope_id", "nothing"), "");
        awaitViolation("unknown, or was acknowledged before");
    }

    /** Slash commands: 3 s; operation_timeout is what the person sees. */
    @Test
    void a_command_without_an_acknowledgement_is_a_violation() throws Exception {
        var socket = socket();
        var asked = ada.command(general, "/stretch");
        assertThat(socket.next().path("accepts_response_payload").asBoolean()).isTrue();
        awaitViolation("No acknowledgement of COMMAND");
        assertThat(asked.failure()).isEqualTo("operation_timeout");
        assertThat(socket.hasMore()).isFalse();
    }

    /** Events API &gt; Retries; Socket Mode: retry_attempt, retry_reason. */
    @Test
    void an_event_without_an_acknowledgement_comes_again() throws Exception {
        var socket = socket();
        var said = ada.mentions(general, "neck");
        assertThat(socket.next().path("retry_attempt").asInt()).isZero();
        var again = socket.next();
        assertThat(again.path("retry_attempt").asInt()).isEqualTo(1);
        assertThat(again.path("retry_reason").asText()).isEqualTo("timeout");
        socket.ack(again, "");
        said.ack();
        assertThat(said.sendings()).isEqualTo(2);
    }

    /** Socket Mode &gt; accepts_response_payload. */
    @Test
    void an_answer_where_none_is_taken_is_a_violation() throws Exception {
        var socket = socket();
        var said = ada.mentions(general, "neck");
        socket.ack(socket.next(), "{'text':'Up'}");
        said.ack();
        assertThat(slack.violations()).singleElement().asString().contains("takes none");
    }

    /** What an acknowledgement says is checked like any message. */
    @Test
    void a_wrong_answer_in_the_acknowledgement_is_a_violation() throws Exception {
        var socket = socket();
        var asked = ada.command(general, "/stretch");
        socket.ack(socket.next(), "{'text':'Up','blocks':[{'type':'banner'}]}");
        asked.ack();
        assertThat(slack.violations()).anyMatch(one -> one.contains("unsupported type"));
        assertThat(asked.messagesSoFar()).isEmpty();
    }

    /** Slack sends some things twice; the test decides when. */
    @Test
    void the_same_event_can_come_again() throws Exception {
        var socket = socket();
        var said = ada.mentions(general, "neck");
        var first = socket.next();
        socket.ack(first, "");
        said.ack();
        slack.redelivers(said);
        var second = socket.next();
        assertThat(second.at("/payload/event_id")).isEqualTo(first.at("/payload/event_id"));
        assertThat(second.path("envelope_id")).isNotEqualTo(first.path("envelope_id"));
    }

    /** Socket Mode &gt; Disconnects. */
    @Test
    void a_socket_is_refreshed_cut_or_disabled() throws Exception {
        var socket = socket();
        slack.sockets().warn();
        assertThat(socket.next().path("reason").asText()).isEqualTo("warning");
        slack.sockets().refresh();
        assertThat(socket.next().path("reason").asText()).isEqualTo("refresh_requested");
        assertThat(socket.awaitClosed()).isTrue();
        var other = socket();
        slack.sockets().cut();
        assertThat(other.awaitClosed()).isTrue();
        var last = socket();
        slack.sockets().disable();
        assertThat(last.next().path("reason").asText()).isEqualTo("link_disabled");
    }

    /** Nobody can acknowledge what went into a dead line: no violation. */
    @Test
    void nothing_comes_through_a_dead_line() throws Exception {
        var socket = socket();
        slack.sockets().blackHole();
        var asked = ada.command(general, "/stretch");
        Awaiting.that(() -> asked.failure().equals("operation_timeout"));
        assertThat(socket.hasMore()).isFalse();
        assertThat(slack.violations()).isEmpty();
    }
}
