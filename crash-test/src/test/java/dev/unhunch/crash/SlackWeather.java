package dev.unhunch.crash;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.Trouble.Kind;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** What goes wrong at Slack during a run: with requests, by what they bring, and with sockets. */
final class SlackWeather implements AutoCloseable {
    static final String POST = "chat.postMessage";
    static final String LOOK_UP = "conversations.history";

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final double CUTS = 0.15;
    private static final Duration SHORTLY = Duration.ofMillis(300);

    /** Longer than a node waits for an answer. */
    private static final Duration TOO_LONG =
            Settings.ENGINE.sending().postTimeout().plusMillis(200);

    private final SlackStandIn slack;
    private final SplittableRandom random;
    private final Faults faults;
    private final Map<Figures.Of, Long> met = new HashMap<>();
    private final AtomicLong cuts = new AtomicLong();
    private final Thread thread;

    SlackWeather(SlackStandIn slack, long seed) {
        this.slack = slack;
        random = new SplittableRandom(seed);
        faults = new Faults(seed, Rules.Shares.HARSH);
        slack.trouble().rule(this::judge);
        thread = Thread.ofVirtual().name("weather").start(this::blow);
    }

    private synchronized Kind judge(String method, ObjectNode request) {
        return switch (method) {
            case POST ->
                    ofPost(request.path("channel").asText(), request.path("metadata").asText());
            case LOOK_UP -> ofLookUp(request.path("channel").asText());
            default -> new Kind.None();
        };
    }

    /** What is said to single people is said once, and so it is spared. */
    private Kind ofPost(String channel, String key) {
        if (channel.startsWith("U")) return new Kind.None();
        return switch (faults.ofPost(key)) {
            case FINE -> new Kind.None();
            case TOO_MANY -> met(Figures.Of.TOO_MANY, new Kind.Limited(SHORTLY));
            case BROKEN -> met(Figures.Of.BROKEN, broken());
            case LOST -> met(Figures.Of.LOST, new Kind.LosesAnswer());
            case SLOW -> met(Figures.Of.SLOW, new Kind.Slow(TOO_LONG));
            case LATE -> met(Figures.Of.LATE, new Kind.Late(TOO_LONG));
        };
    }

    /** What failed may have been done or not, and nobody says which. */
    private Kind broken() {
        return switch (random.nextInt(3)) {
            case 0 -> new Kind.Fails(500);
            case 1 -> new Kind.ActsAndFails(503);
            default -> new Kind.Breaks();
        };
    }

    private Kind ofLookUp(String channel) {
        if (!faults.isBlind(channel)) return new Kind.None();
        return met(
                Figures.Of.BLIND,
                random.nextBoolean() ? new Kind.Fails(500) : new Kind.Limited(SHORTLY));
    }

    private Kind met(Figures.Of what, Kind kind) {
        met.merge(what, 1L, Long::sum);
        return kind;
    }

    private void blow() {
        try {
            while (!Thread.interrupted()) {
                Pause.of(EVERY);
                if (random.nextDouble() < CUTS) cut();
            }
        } catch (InterruptedException _) {
            // The run is over.
        }
    }

    /** A cut cable, Slack's wish for a new socket, or a polite end. */
    private void cut() {
        cuts.incrementAndGet();
        switch (random.nextInt(4)) {
            case 0 -> slack.sockets().refresh();
            case 1 -> slack.sockets().close();
            default -> slack.sockets().cut();
        }
    }

    /** How often sockets were cut. */
    long cuts() {
        return cuts.get();
    }

    /** How many requests met something. */
    synchronized long met(Figures.Of what) {
        return met.getOrDefault(what, 0L);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
