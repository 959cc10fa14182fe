package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.app.LiveProduct;
import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.content.Content;
import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.StandInSettings;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.TestTeam;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;
import dev.unhunch.web.WebSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A Slack workspace with Ada, who runs it, and Ben, who is a member; the product is installed. Its
 * clock is the machine's, put on at will.
 */
final class Office implements AutoCloseable {
    final SlackStandIn slack;
    final TestTeam team;
    final TestChannel general;
    final TestPerson ada;
    final TestPerson ben;
    final HttpServer server;
    private final Way way;
    private final Path folder = folder();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Content content;
    private final Storage storage;
    private final LiveProduct product;

    Office(Way way) {
        this(way, StandInSettings.usual().withoutRateLimits());
    }

    Office(Way way, StandInSettings settings) {
        this(way, settings, Content.builtIn());
    }

    Office(Way way, StandInSettings settings, Content content) {
        this.content = content;
        this.way = way;
        slack = SlackStandIn.start(settings);
        server = server();
        team = slack.team();
        ada = team.admin("Ada").livesIn("Europe/Berlin");
        ben = team.person("Ben").livesIn("America/New_York");
        general = team.channel("general").with(ada, ben);
        storage = storage();
        product = started();
        if (way == Way.HTTP) {
            slack.deliversTo(base());
            assertThat(installs(ada)).contains("Unhunch is in " + team.name());
        }
    }

    private static HttpServer server() {
        try {
            var free = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
            var server = HttpServer.create(free, 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("unhunch-slack-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where Slack and people reach the product. */
    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private Settings settings() {
        var environment = new HashMap<String, String>();
        environment.put("SLACK_API_URL", slack.apiUrl());
        switch (way) {
            case SOCKET -> {
                environment.put("SLACK_BOT_TOKEN", slack.botToken());
                environment.put("SLACK_APP_TOKEN", slack.appToken());
            }
            case HTTP -> {
                environment.put("SLACK_SIGNING_SECRET", slack.signingSecret());
                environment.put("SLACK_CLIENT_ID", slack.clientId());
                environment.put("SLACK_CLIENT_SECRET", slack.clientSecret());
                environment.put("UNHUNCH_PUBLIC_URL", base().toString());
                var key = Base64.getEncoder().encodeToString(new byte[32]);
                environment.put("UNHUNCH_SECRET_KEY", key);
            }
        }
        var read = SettingsReader.read(Map.copyOf(environment), new OperatorTexts());
        assertThat(read.problems()).isEmpty();
        return read.settings().orElseThrow();
    }

    private LiveProduct started() {
        var connected = new CountDownLatch(1);
        var live =
                Product.of(settings(), content)
                        .over(
                                storage,
                                this::now,
                                (_, state) -> {
                                    if (state instanceof Connection.Connected)
                                        connected.countDown();
                                });
        live.mount(server, WebSettings.of("127.0.0.1", server.getAddress().getPort(), null));
        server.start();
        live.start();
        await(connected);
        if (way == Way.SOCKET) slack.awaitLinks(1);
        return live;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).as("connected").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Storage storage() {
        return switch (Storage.open(new StorageSettings.Sqlite(folder), this::now)) {
            case Opened.Open(var open) -> open;
            case Opened.Refused(var why) -> throw new AssertionError(why);
        };
    }

    /** Somebody installs the product in their workspace, with a browser; the page they end on. */
    String installs(TestPerson who) {
        slack.authorizes(who);
        try (var browser = HttpClient.newHttpClient()) {
            var begun = visit(browser, base().resolve("slack/install"), "");
            var cookie = begun.headers().firstValue("Set-Cookie").orElseThrow();
            var asked = visit(browser, target(begun), "");
            return visit(browser, target(asked), pair(cookie)).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What of a cookie goes back: its name and value. */
    private static String pair(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static URI target(HttpResponse<?> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    /** The JDK's own cookies put quotes around values, as no browser does. */
    private static HttpResponse<String> visit(HttpClient browser, URI page, String cookie)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page);
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The product's time. */
    Instant now() {
        return Instant.now().plus(ahead.get());
    }

    /** Puts the product's clock on, and Slack's with it. */
    void passes(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
        slack.clock().advance(time);
    }

    Connection connection() {
        return product.connections().values().iterator().next();
    }

    /** What is kept. */
    Storage kept() {
        return storage;
    }

    /** Nothing broke a rule of Slack's. */
    void nothingWasBroken() {
        assertThat(slack.violations()).isEmpty();
    }

    @Override
    public void close() {
        product.close();
        server.stop(0);
        slack.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
