package dev.unhunch.slack.serve;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Only what Slack signed now, and once, reaches the bot. */
class EventsTest {
    private static final String JSON = "application/json";

    private final Site site = Site.open();

    @AfterEach
    void close() {
        site.close();
    }

    private int status(HttpRequest.Builder request) {
        return site.send(request).statusCode();
    }

    private HttpRequest.Builder command() {
        return site.signed(Site.FORM, Site.COMMAND);
    }

    @Test
    void a_signed_command_is_answered_with_what_bolt_answers() {
        var answer = site.send(command());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/json; charset=utf-8");
        assertThat(answer.body()).contains("Grüße");
        assertThat(site.commands).hasValue(1);
    }

    @Test
    void slack_learns_that_this_address_is_ours() {
        var answer =
                site.send(
                        site.signed(
                                JSON + "; charset=utf-8",
                                "{\"type\":\"url_verification\",\"challenge\":\"abc\",\"token\":\"t\"}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("abc");
    }

    @Test
    void what_nobody_signed_is_refused() {
        assertThat(status(site.unsigned(Site.FORM, Site.COMMAND))).isEqualTo(401);
        assertThat(
                        status(
                                site.unsigned(Site.FORM, Site.COMMAND)
                                        .header("X-Slack-Request-Timestamp", "1764149400")))
                .isEqualTo(401);
        assertThat(
                        status(
                                site.unsigned(Site.FORM, Site.COMMAND)
                                        .header("X-Slack-Signature", "v0=00")))
                .isEqualTo(401);
        assertThat(site.commands).hasValue(0);
    }

    @Test
    void what_somebody_changed_is_refused() {
        var changed = Site.COMMAND.replace("neck", "back");

        assertThat(status(command().POST(BodyPublishers.ofString(changed)))).isEqualTo(401);
        assertThat(status(command().setHeader("X-Slack-Request-Timestamp", "1764149401")))
                .isEqualTo(401);
        assertThat(status(command().setHeader("X-Slack-Request-Timestamp", "now"))).isEqualTo(401);
        assertThat(status(command().setHeader("X-Slack-Signature", "v0=" + "0".repeat(64))))
                .isEqualTo(401);
        assertThat(status(command().setHeader("X-Slack-Signature", ""))).isEqualTo(401);
        assertThat(site.commands).hasValue(0);
    }

    @Test
    void a_header_that_is_given_twice_is_none() {
        assertThat(status(command().header("X-Slack-Signature", "v0=00"))).isEqualTo(401);
        assertThat(status(command().header("X-Slack-Request-Timestamp", "1"))).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"-300,200", "-301,401", "300,200", "301,401", "-86400,401", "3600,401"})
    void what_is_more_than_five_minutes_old_or_from_the_future_is_refused(int apart, int status) {
        long then = site.clock.instant().getEpochSecond() + apart;

        assertThat(status(site.signed(Site.FORM, Site.COMMAND, then))).isEqualTo(status);
        assertThat(site.commands).hasValue(status == 200 ? 1 : 0);
    }

    @Test
    void the_same_request_comes_in_once() {
        assertThat(status(command())).isEqualTo(200);
        assertThat(status(command())).isEqualTo(401);
        assertThat(status(command().header("X-Slack-Retry-Num", "1"))).isEqualTo(401);
        assertThat(site.commands).hasValue(1);
    }

    @Test
    void the_same_words_a_second_later_are_another_request() {
        assertThat(status(command())).isEqualTo(200);
        site.clock.advance(Duration.ofSeconds(1));
        assertThat(status(command())).isEqualTo(200);
        assertThat(site.commands).hasValue(2);
    }

    @Test
    void of_twenty_at_the_same_time_one_comes_in() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 20)
                            .mapToObj(_ -> threads.submit(() -> status(command())))
                            .toList();
            int let = 0;
            for (var each : all) if (each.get() == 200) let++;
            assertThat(let).isOne();
        }
        assertThat(site.commands).hasValue(1);
    }

    @Test
    void a_request_is_remembered_for_as_long_as_its_time_counts() {
        long ahead = site.clock.instant().getEpochSecond() + 300;
        assertThat(status(site.signed(Site.FORM, Site.COMMAND, ahead))).isEqualTo(200);

        site.clock.advance(Duration.ofMinutes(10));
        assertThat(status(site.signed(Site.FORM, Site.COMMAND, ahead))).isEqualTo(401);
        assertThat(site.commands).hasValue(1);
    }

    @Test
    void slack_may_look_at_our_certificate() {
        assertThat(status(site.unsigned(Site.FORM, "ssl_check=1&token=abc"))).isEqualTo(200);
        assertThat(status(site.unsigned(Site.FORM, "ssl_check=1&" + Site.COMMAND))).isEqualTo(401);
        assertThat(status(site.unsigned(Site.FORM, "ssl_check=0&token=abc"))).isEqualTo(401);
        assertThat(site.commands).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x", ""})
    void other_types_of_content_are_refused(String type) {
        var request = command();
        assertThat(status(request.setHeader("Content-Type", type))).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"type\":\"unheard_of\"}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":{}}",
                "{\"type\":\"url_verification\"}",
                "{\"type\":7,\"event\":[]}"
            })
    void json_that_slack_does_not_send_is_refused(String body) {
        assertThat(status(site.signed(JSON, body))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text=neck",
                "payload=",
                "payload=%7B",
                "payload=%",
                "payload=%7B%22type%22%3A%22unheard_of%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "command="
            })
    void forms_that_slack_does_not_send_are_refused(String body) {
        assertThat(status(site.signed(Site.FORM, body))).isEqualTo(400);
    }

    @Test
    void a_body_of_one_megabyte_is_read_and_one_byte_more_is_not() throws Exception {
        var most = "command=%2Fstretch&text=";
        var body = most + "x".repeat(Events.MOST_BYTES - most.length());

        assertThat(status(site.signed(Site.FORM, body))).isEqualTo(200);
        assertThat(raw("Content-Length: " + (Events.MOST_BYTES + 1) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(
                        raw(
                                "Transfer-Encoding: chunked\r\n\r\n110000\r\n"
                                        + "x".repeat(0x110000)
                                        + "\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    /** Nothing comes after this, and the answer comes all the same. */
    private String raw(String rest) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.setSoTimeout(10_000);
            var head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: " + Site.FORM;
            socket.getOutputStream().write((head + "\r\n" + rest).getBytes(UTF_8));
            return new String(socket.getInputStream().readNBytes(12), UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void other_methods_are_refused(String method) {
        HttpResponse<String> answer = site.send(command().method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slack/", "/slack/events/", "/slack/eventsx", "/slack/x", "/slack"})
    void nothing_is_anywhere_else(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void after_the_end_nothing_is_served() {
        site.mode().close();
        site.mode().close();

        assertThat(status(command())).isEqualTo(404);
    }
}
