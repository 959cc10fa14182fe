package dev.unhunch.slack.serve;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.schedule.SettableClock;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.install.Nodes;
import dev.unhunch.slack.install.TokenDesk;
import dev.unhunch.slack.team.Teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Our HTTP server with a small Bolt app, and whoever sends requests to it. */
final class Site implements AutoCloseable {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String COMMAND =
            "command=%2Fstretch&text=neck&team_id=T1&user_id=U1&channel_id=C1";

    final SettableClock clock = SettableClock.at("2026-11-23T09:30:00Z");
    final Nodes nodes = new Nodes(clock);
    final TokenDesk desk = Nodes.desk();
    final AtomicInteger commands = new AtomicInteger();
    private final HttpServer server;
    private final HttpMode mode;
    private final HttpClient client = HttpClient.newHttpClient();

    private Site(Optional<URI> publicUrl) throws IOException {
        var settings = new SlackSettings(Nodes.app(Nodes.key(1)), desk.api(), publicUrl);
        mode = new HttpMode(settings, nodes.ports(), desk.sdk());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        mode.mount(server, bolt());
        server.start();
    }

    /** One that nobody outside knows an address of. */
    static Site open() {
        return open(Optional.empty());
    }

    /** One with an address that others know. */
    static Site at(String publicUrl) {
        return open(Optional.of(URI.create(publicUrl)));
    }

    private static Site open(Optional<URI> publicUrl) {
        try {
            return new Site(publicUrl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private App bolt() {
        var app = new App(AppConfig.builder().signingSecret("unused").build(), List.of());
        app.command(
                "/stretch",
                (_, context) -> {
                    commands.incrementAndGet();
                    return context.ack(answer -> answer.text("Grüße"));
                });
        app.command(
                "/broken",
                (request, _) -> {
                    throw new IllegalStateException(request.getPayload().getText());
                });
        return app;
    }

    Teams teams() {
        return mode.teams();
    }

    HttpMode mode() {
        return mode;
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... cookies) {
        var request = HttpRequest.newBuilder(uri(path));
        if (cookies.length > 0) request.header("Cookie", String.join("; ", cookies));
        return send(request);
    }

    /** A body with no signature. */
    HttpRequest.Builder unsigned(String type, String body) {
        return HttpRequest.newBuilder(uri("/slack/events"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    /** A body as Slack signs it now. */
    HttpRequest.Builder signed(String type, String body) {
        return signed(type, body, clock.instant().getEpochSecond());
    }

    /** A body as Slack signs it at another time. */
    HttpRequest.Builder signed(String type, String body, long seconds) {
        var timestamp = Long.toString(seconds);
        return unsigned(type, body)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header(
                        "X-Slack-Signature",
                        new SlackSignature.Generator("signing").generate(timestamp, body));
    }

    @Override
    public void close() {
        mode.close();
        server.stop(0);
        client.close();
        desk.close();
    }
}
