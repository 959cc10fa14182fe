package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Requests to the app (Verifying requests from Slack; Events API), judged by the SDK's own check.
 */
class SignedRequestsTest extends StandInCase {
    private record Came(String type, String retry, String body) {}

    private final HttpServer server;
    private final List<Came> came = new CopyOnWriteArrayList<>();
    private HttpLine line;
    private volatile int status = 200;
    private volatile String answer = "";

    SignedRequestsTest() throws IOException {
        super(StandInSettings.usual().withoutRateLimits().retryingAfter(Duration.ZERO));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/slack/events", this::serve);
    }

    @BeforeEach
    void start() {
        server.start();
        line = slack.deliversTo(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private void serve(HttpExchange http) throws IOException {
        try (http) {
            String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = http.getRequestHeaders();
            came.add(
                    new Came(
                            headers.getFirst("Content-Type"),
                            String.valueOf(headers.getFirst("X-Slack-Retry-Num")),
                            body));
            String timestamp = headers.getFirst("X-Slack-Request-Timestamp");
            String signature = headers.getFirst("X-Slack-Signature");
            boolean right =
                    new SlackSignature.Verifier(new SlackSignature.Generator(slack.signingSecret()))
                            .isValid(timestamp, body, signature);
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            if (answer.startsWith("{"))
                http.getResponseHeaders().set("Content-Type", "application/json");
            http.sendResponseHeaders(right ? status : 401, bytes.length == 0 ? -1 : bytes.length);
            http.getResponseBody().write(bytes);
        }
    }

    @Test
    void a_command_is_a_form_and_answered_in_the_response() {
        answer = "{\"text\":\"Up\"}";
        var asked = ada.command(general, "/stretch neck & back");
        assertThat(asked.text()).isEqualTo("Up");
        assertThat(Requests.form(came.getFirst().body())).containsEntry("text", "neck & back");
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void an_answer_may_be_plain_words() {
        answer = "Up";
        assertThat(ada.command(general, "/stretch").text()).isEqualTo("Up");
    }

    @Test
    void a_press_comes_as_payload_in_a_form() {
        ada.shortcut("take-a-stretch-break").ack();
        assertThat(Requests.form(came.getFirst().body()).get("payload"))
                .contains("\"type\":\"shortcut\"");
    }

    /** Events API &gt; Retries: X-Slack-Retry-Num, X-Slack-Retry-Reason. */
    @Test
    void an_event_that_fails_comes_again() {
        status = 500;
        ada.mentions(general, "neck");
        Awaiting.that(() -> came.size() == 2);
        assertThat(came.getFirst().retry()).isEqualTo("null");
        assertThat(came.getLast().retry()).isEqualTo("1");
        assertThat(came.getLast().type()).isEqualTo("application/json");
    }

    @Test
    void forged_requests_are_wrongly_signed() {
        var right = line.command(ada, general, "/stretch");
        assertThat(right.send().status()).isEqualTo(200);
        assertThat(right.tampered().send().status()).isEqualTo(401);
        assertThat(right.unsigned().send().status()).isEqualTo(401);
        assertThat(right.signedWith("another").send().status()).isEqualTo(401);
        assertThat(right.at(Duration.ofMinutes(-6)).send().status()).isEqualTo(401);
    }

    @Test
    void odd_requests_are_rightly_signed() {
        var right = line.command(ada, general, "/stretch");
        assertThat(right.longer(1_100_000).send().status()).isEqualTo(200);
        assertThat(came.getLast().body()).hasSizeGreaterThan(1_100_000);
        assertThat(line.verification("abc").send().status()).isEqualTo(200);
        assertThat(came.getLast().body()).contains("url_verification");
        assertThat(line.certificateCheck().send().status()).isEqualTo(200);
        right.send();
        right.send();
        assertThat(came.getLast().body()).isEqualTo(right.body());
    }
}
