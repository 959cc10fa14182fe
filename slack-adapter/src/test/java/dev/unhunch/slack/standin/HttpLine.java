package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Signed requests to the app, and what to try with them. */
public final class HttpLine implements Transport {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final World world;
    private final URI to;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();

    HttpLine(World world, URI to) {
        this.world = world;
        this.to = to;
    }

    /** A slash command that can be forged before it is sent. */
    public SignedRequest command(TestPerson who, TestChannel where, String typed) {
        return world.change(() -> {
            var exchange = new Exchange(world, Exchange.Kind.COMMAND, who, where);
            exchange.payload = new Payloads(world).command(exchange, typed);
            return form(Requests.form(exchange.payload));
        });
    }

    /** Any form, rightly signed. */
    public SignedRequest form(String body) {
        return signed(FORM, body, Map.of());
    }

    /** Any JSON, rightly signed. */
    public SignedRequest json(String body) {
        return signed(JSON, body, Map.of());
    }

    /** Slack asks whether this address is the app's (url_verification). */
    public SignedRequest verification(String challenge) {
        ObjectNode json = Json.object().put("token", "unused").put("challenge", challenge);
        return json(json.put("type", "url_verification").toString());
    }

    /** Slack looks at the certificate (ssl_check). */
    public SignedRequest certificateCheck() {
        return form("ssl_check=1&token=unused");
    }

    private SignedRequest signed(String type, String body, Map<String, String> headers) {
        var secret = world.settings.keys().signingSecret();
        var line = new SignedRequest.Line(client, to, secret, world.clock.instant());
        return SignedRequest.of(line, new SignedRequest.Content(type, body, headers));
    }

    @Override
    public boolean send(Delivery delivery) {
        var request = request(delivery);
        threads.execute(() -> ask(delivery, request));
        return true;
    }

    private SignedRequest request(Delivery delivery) {
        ObjectNode payload = delivery.exchange().payload;
        if (delivery.type().equals("slash_commands")) return form(Requests.form(payload));
        if (!delivery.isEvent()) return form("payload=" + Requests.encoded(payload.toString()));
        var headers = new LinkedHashMap<String, String>();
        if (delivery.attempt() > 0) {
            headers.put("X-Slack-Retry-Num", Integer.toString(delivery.attempt()));
            headers.put("X-Slack-Retry-Reason", delivery.reason());
        }
        return signed(JSON, payload.toString(), headers);
    }

    private void ask(Delivery delivery, SignedRequest request) {
        SignedRequest.Reply reply;
        try {
            reply = request.send();
        } catch (UncheckedIOException | IllegalStateException _) {
            unanswered(delivery, "connection_failed", "dispatch_failed");
            return;
        }
        long arrived = System.nanoTime();
        if (reply.status() == 200)
            world.dispatch.acked(delivery, payload(delivery, reply), arrived);
        else unanswered(delivery, "http_error", "app responded with status code " + reply.status());
    }

    private void unanswered(Delivery delivery, String reason, String failure) {
        if (delivery.isEvent()) world.dispatch.retry(delivery, reason);
        else world.change(() -> delivery.exchange().fails(failure));
    }

    /** Nobody reads what stands in the answer to an event. */
    private @Nullable JsonNode payload(Delivery delivery, SignedRequest.Reply reply) {
        if (delivery.isEvent() || reply.body().isEmpty()) return null;
        if (!reply.contentType().startsWith(JSON)) return Json.text(reply.body());
        try {
            return Json.parse(reply.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            world.violations.add("The acknowledgement says that it is JSON and is not");
            return null;
        }
    }

    @Override
    public boolean stands(Delivery delivery) {
        return delivery.exchange().failure().isEmpty()
                || delivery.exchange().failure().equals("operation_timeout");
    }

    void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
