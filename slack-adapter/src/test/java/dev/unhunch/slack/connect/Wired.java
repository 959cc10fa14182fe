package dev.unhunch.slack.connect;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;

import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.api.SlackSdk;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.team.OneTeam;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A connection of ours to a stand-in, with every state that it was in. */
final class Wired implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    /** Short, so that no test waits long. */
    static final Timing QUICK =
            new Timing(
                    Duration.ofMillis(200),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(10),
                    Duration.ofMillis(100),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(2));

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final Slack sdk;
    final OneTeam team;
    final SocketMode socket;
    private final SlackStandIn slack;
    private final List<Connection> states = new ArrayList<>();

    Wired(SlackStandIn slack) {
        this(slack, slack.botToken());
    }

    Wired(SlackStandIn slack, String botToken) {
        this(slack, botToken, URI.create(slack.apiUrl()));
    }

    /** With something between it and the stand-in. */
    Wired(SlackStandIn slack, URI api) {
        this(slack, slack.botToken(), api);
    }

    private Wired(SlackStandIn slack, String botToken, URI api) {
        this.slack = slack;
        sdk = SlackSdk.at(api);
        team = new OneTeam(sdk, new Secret(botToken));
        var parts =
                new SocketParts(
                        sdk,
                        new Secret(slack.appToken()),
                        InstantSource.fixed(NOW),
                        _ -> {},
                        this::note);
        socket = new SocketMode(parts, team, QUICK);
    }

    /** An app that nothing was registered with. */
    App app() {
        return new App(AppConfig.builder().slack(sdk).build(), List.of());
    }

    private synchronized void note(Connection state) {
        states.add(state);
        notifyAll();
    }

    synchronized List<Connection> states() {
        return List.copyOf(states);
    }

    /** Waits until a state was there that is such. */
    synchronized Connection await(Predicate<Connection> such) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = states.stream().filter(such).findFirst();
            if (found.isPresent()) return found.get();
            long left = end - System.nanoTime();
            if (left <= 0) throw new AssertionError("only " + states);
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** Slack's first word comes a moment before it uses the socket. */
    void awaitConnected() throws InterruptedException {
        await(Connection.Connected.class::isInstance);
        slack.awaitLinks(1);
    }

    /** Forgets the states up to now. */
    synchronized void anew() {
        states.clear();
    }

    @Override
    public void close() {
        socket.close();
        SlackSdk.close(sdk);
    }
}
