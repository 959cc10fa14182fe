package dev.unhunch.slack.serve;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;

import dev.unhunch.slack.Secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** {@code /slack/events}: everything that Slack sends, checked here and handled by Bolt. */
final class Events implements Door.Room {
    /** Bytes of a body; all that Slack sends is far smaller. */
    static final int MOST_BYTES = 1024 * 1024;

    // What is left of such a body stays unread, so its connection is of no more use.
    private static final Answer TOO_LARGE =
            Answer.plain(413, "more than 1 MB").with("Connection", "close");
    private static final Answer WRONG_TYPE =
            Answer.plain(415, "neither JSON nor a form").with("Connection", "close");
    private static final Answer NOT_SLACKS =
            Answer.plain(401, "not signed by Slack, not of now, or not for the first time");

    private final App app;
    private final SlackRequestParser parser;
    private final Signature signature;
    private final Replays replays;

    Events(App app, Secret signingSecret, InstantSource clock) {
        this.app = app;
        parser = new SlackRequestParser(app.config());
        signature = new Signature(signingSecret, clock);
        replays = new Replays(clock);
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public Answer answer(HttpExchange exchange) throws IOException {
        var kind = Payload.of(header(exchange, "Content-Type"));
        if (kind.isEmpty()) return WRONG_TYPE;
        if (declaredLength(exchange) > MOST_BYTES) return TOO_LARGE;
        var bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) return TOO_LARGE;
        var body = new String(bytes, StandardCharsets.UTF_8);
        if (kind.get().isCertificateCheck(body)) return Answer.plain(200, "");
        if (!isSlacks(exchange, bytes)) return NOT_SLACKS;
        if (!kind.get().isKnown(body)) return Answer.plain(400, "nothing that we know");
        return handled(exchange, body);
    }

    private boolean isSlacks(HttpExchange exchange, byte[] body) {
        var timestamp = header(exchange, "X-Slack-Request-Timestamp");
        var given = header(exchange, "X-Slack-Signature");
        return signature.check(timestamp, given, body).filter(replays::isNew).isPresent();
    }

    private Answer handled(HttpExchange exchange, String body) {
        var request =
                SlackRequestParser.HttpRequest.builder()
                        .requestUri(exchange.getRequestURI().getPath())
                        .requestBody(body)
                        .headers(new RequestHeaders(exchange.getRequestHeaders()))
                        .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
                        .build();
        try {
            return answer(app.run(parser.parse(request)));
        } catch (Exception e) {
            Mishap.log(exchange.getRequestURI().getPath(), e);
            return Answer.plain(500, "something broke here");
        }
    }

    private static Answer answer(Response response) {
        var headers = new HashMap<String, List<String>>();
        if (response.getHeaders() != null) headers.putAll(response.getHeaders());
        if (response.getContentType() != null)
            headers.put("Content-Type", List.of(response.getContentType()));
        var body = Objects.requireNonNullElse(response.getBody(), "");
        return new Answer(response.getStatusCode(), headers, body);
    }

    /** A header that is given once; empty where it is absent or given more than once. */
    private static String header(HttpExchange exchange, String name) {
        var values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? values.getFirst() : "";
    }

    /** What the JDK's server read already, so it is a number; 0 for a body in chunks. */
    private static long declaredLength(HttpExchange exchange) {
        var length = header(exchange, "Content-Length");
        return length.isEmpty() ? 0 : Long.parseLong(length);
    }
}
