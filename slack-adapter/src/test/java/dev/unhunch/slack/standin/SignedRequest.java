package dev.unhunch.slack.standin;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request to the app as Slack signs it (Verifying requests from Slack), and its forgeries. Each
 * {@link #send} signs once and sends the same bytes, so that sending twice is a replay.
 */
public final class SignedRequest {
    /** What the app said. */
    public record Reply(int status, String contentType, String body) {}

    /** What it is sent with. */
    record Line(HttpClient client, URI to, String secret, Instant now) {}

    private final Line line;
    private final String contentType;
    private final String body;
    private final String timestamp;
    private final @Nullable String signature;
    private final Map<String, String> more;

    private SignedRequest(
            Line line, Content content, @Nullable String signature, String timestamp) {
        this.line = line;
        this.contentType = content.type();
        this.body = content.body();
        this.more = content.headers();
        this.timestamp = timestamp;
        this.signature = signature;
    }

    /** What it carries. */
    record Content(String type, String body, Map<String, String> headers) {}

    static SignedRequest of(Line line, Content content) {
        String now = Long.toString(line.now().getEpochSecond());
        return new SignedRequest(line, content, sign(line.secret(), now, content.body()), now);
    }

    private Content content(String otherBody) {
        return new Content(contentType, otherBody, more);
    }

    /** Signed as it was, with another byte at its end. */
    public SignedRequest tampered() {
        return new SignedRequest(line, content(body + "&x=1"), signature, timestamp);
    }

    /** Signed with another secret. */
    public SignedRequest signedWith(String secret) {
        return new SignedRequest(line, content(body), sign(secret, timestamp, body), timestamp);
    }

    /** Without a signature. */
    public SignedRequest unsigned() {
        return new SignedRequest(line, content(body), null, timestamp);
    }

    /** With this in the place of its signature. */
    public SignedRequest signature(String other) {
        return new SignedRequest(line, content(body), other, timestamp);
    }

    /** Rightly signed at another time: negative for the past. */
    public SignedRequest at(Duration fromNow) {
        String then = Long.toString(line.now().plus(fromNow).getEpochSecond());
        return new SignedRequest(line, content(body), sign(line.secret(), then, body), then);
    }

    /** Rightly signed with this in the place of its time. */
    public SignedRequest timestamp(String other) {
        return new SignedRequest(line, content(body), sign(line.secret(), other, body), other);
    }

    /** Rightly signed with so many more bytes. */
    public SignedRequest longer(int bytes) {
        String all = body + "&padding=" + "x".repeat(bytes);
        return new SignedRequest(
                line, content(all), sign(line.secret(), timestamp, all), timestamp);
    }

    /** Its body. */
    public String body() {
        return body;
    }

    /** Sends it and waits for the answer. */
    public Reply send() {
        try {
            return reply(line.client().send(request(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Reply reply(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Reply(response.statusCode(), type, response.body());
    }

    private HttpRequest request() {
        var request =
                HttpRequest.newBuilder(line.to())
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", contentType)
                        .header("X-Slack-Request-Timestamp", timestamp)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (signature != null) request.header("X-Slack-Signature", signature);
        more.forEach(request::header);
        return request.build();
    }

    private static String sign(String secret, String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash =
                    mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
