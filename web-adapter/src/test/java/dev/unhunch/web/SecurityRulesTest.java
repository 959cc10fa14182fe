package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import java.util.stream.Collectors;

class SecurityRulesTest {
    private static final String LINE =
            "{\"person\":\"maya\",\"channel\":\"general\",\"text\":\"/posture\"}";

    private final FakeBot bot = new FakeBot();
    private final TrialServer server = TrialServer.with(bot);
    private final Client client = Client.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:PORT",
                "evil.example",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.evil.example:PORT",
                "maya@127.0.0.1:PORT",
                "127.0.0.1:PORT, evil.example",
                "[::2]:PORT",
                "10.0.0.1:PORT",
                ""
            })
    void a_request_under_another_name_is_refused(String host) {
        var named = host.replace("PORT", "" + server.port());
        assertThat(client.raw("GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("channels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "[::1]:PORT"})
    void this_machine_s_own_names_are_answered(String host) {
        var named = host.replace("PORT", "" + server.port());
        assertThat(client.raw("GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_request_without_a_name_is_refused() {
        assertThat(client.raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
    }

    @Test
    void two_names_at_once_are_refused() {
        var ours = "Host: 127.0.0.1:" + server.port() + "\r\n";
        assertThat(
                        client.raw(
                                "GET / HTTP/1.1\r\n"
                                        + ours
                                        + "Host: evil.example\r\nConnection: close\r\n\r\n"))
                .doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/say", "/api/act", "/api/submit", "/api/suggest"})
    void a_page_elsewhere_cannot_send_anything(String path) {
        assertThat(client.post(path, LINE, "Content-Type", "application/json").statusCode())
                .isEqualTo(403);
        for (var origin : new String[] {"https://evil.example", "null", "http://127.0.0.1:1"})
            assertThat(
                            client.post(
                                            path,
                                            LINE,
                                            "Origin",
                                            origin,
                                            "Content-Type",
                                            "application/json")
                                    .statusCode())
                    .as(origin)
                    .isEqualTo(403);
        assertThat(bot.heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
    void only_json_is_taken(String type) {
        assertThat(
                        client.post(
                                        "/api/say",
                                        LINE,
                                        "Origin",
                                        client.origin(),
                                        "Content-Type",
                                        type)
                                .statusCode())
                .isEqualTo(415);
        assertThat(bot.heard).isEmpty();
    }

    @Test
    void json_with_a_named_alphabet_is_json() {
        assertThat(
                        client.post(
                                        "/api/say",
                                        LINE,
                                        "Origin",
                                        client.origin(),
                                        "Content-Type",
                                        "application/json; charset=utf-8")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_over_64_kilobytes_is_refused_and_one_below_is_taken() {
        assertThat(
                        client.post("/api/say", LINE.replace("/posture", "a".repeat(70_000)))
                                .statusCode())
                .isEqualTo(413);
        assertThat(bot.heard).isEmpty();
        assertThat(
                        client.post("/api/say", LINE.replace("/posture", "a".repeat(60_000)))
                                .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"text\":\"/posture\"}",
                "{\"person\":\"nobody\",\"channel\":\"general\",\"text\":\"hi\"}",
                "{\"person\":\"maya\",\"channel\":\"secret\",\"text\":\"hi\"}",
                "{\"person\":\"maya\",\"channel\":\"general\",\"text\":7}",
                "{\"person\":{},\"channel\":[],\"text\":null}"
            })
    void what_cannot_be_read_is_a_bad_request(String body) {
        var answer = client.post("/api/say", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"bad-request\"}");
        assertThat(bot.heard).isEmpty();
    }

    @Test
    void json_nested_a_thousand_times_over_is_a_bad_request() {
        assertThat(client.post("/api/say", "[".repeat(30_000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /, GET",
        "PUT, /api/say, POST",
        "DELETE, /api/messages, GET",
        "POST, /api/events, GET",
        "DELETE, /login, 'GET, POST'"
    })
    void another_method_is_refused_with_those_allowed(String method, String path, String allowed) {
        var answer = client.method(method, path);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
    }

    @Test
    void an_unknown_path_is_not_found_as_json_for_programs_and_as_a_page_for_people() {
        var forPrograms = client.get("/api/nothing");
        assertThat(forPrograms.statusCode()).isEqualTo(404);
        assertThat(forPrograms.body()).isEqualTo("{\"error\":\"not-found\"}");
        var forPeople = client.get("/nothing");
        assertThat(forPeople.statusCode()).isEqualTo(404);
        assertThat(forPeople.body()).contains("<html lang=\"en\">", "nothing at this address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/",
                "/assets/nothing.css",
                "/assets/index.html",
                "/assets/page-messages.properties",
                "/assets/../page-messages.properties",
                "/assets/%2e%2e/WebChat.class",
                "/assets/WebChat.class",
                "/assets/main.js/"
            })
    void nothing_but_the_page_s_own_files_is_served(String path) {
        var request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port();
        assertThat(client.raw(request + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/main.js", "/api/world", "/api/nothing", "/nothing"})
    void every_answer_tells_the_browser_to_load_and_run_nothing_else(String path) {
        var headers = client.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                                + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/assets/icon.svg, image/svg+xml", "/assets/icon.png, image/png"})
    void each_page_names_its_icon_which_is_served_without_a_question(String path, String type) {
        for (var page : new String[] {"/", "/nothing"})
            assertThat(client.get(page).body())
                    .contains("<link rel=\"icon\" href=\"" + path + "\" type=\"" + type);
        var icon = client.get(path);
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void a_kept_file_is_not_sent_again_and_nothing_said_is_kept() {
        var first = client.get("/assets/main.js");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(client.get("/assets/main.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(client.get("/assets/main.js", "If-None-Match", "\"x\"").statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/world").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void head_gets_the_headers_alone() {
        var answer = client.method("HEAD", "/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_defect_shows_no_trace_and_logs_nothing_that_was_typed() {
        var logged = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger("dev.unhunch");
        logged.start();
        logger.addAppender(logged);
        var answer = client.post("/api/say", LINE.replace("/posture", "/defect"));
        logger.detachAppender(logged);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"error\":\"defect\"}");
        var lines =
                logged.list.stream()
                        .map(e ->
                                e.getFormattedMessage()
                                        + ThrowableProxyUtil.asString(e.getThrowableProxy()))
                        .collect(Collectors.joining());
        assertThat(logged.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
        assertThat(lines).contains("IllegalStateException", "FakeBot").doesNotContain("/defect");
    }
}
