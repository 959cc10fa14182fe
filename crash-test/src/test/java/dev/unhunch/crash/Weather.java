package dev.unhunch.crash;

import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.Trouble.Kind;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** What goes wrong at Discord during a run: with requests, in order, and with the gateway. */
final class Weather implements AutoCloseable {
    /** The line of requests to come is never shorter. */
    private static final int AHEAD = 200;

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final double CUTS = 0.15;
    private static final Duration SHORTLY = Duration.ofMillis(300);

    /** Longer than a node waits for an answer. */
    private static final Duration TOO_LONG =
            Settings.ENGINE.sending().postTimeout().plusMillis(200);

    private final DiscordStandIn discord;
    private final SplittableRandom random;
    private final Map<Route, List<Kind>> planned = new EnumMap<>(Route.class);
    private final AtomicLong cuts = new AtomicLong();
    private final Thread thread;

    Weather(DiscordStandIn discord, long seed) {
        this.discord = discord;
        random = new SplittableRandom(seed);
        plan();
        thread = Thread.ofVirtual().name("weather").start(this::blow);
    }

    private void blow() {
        try {
            while (!Thread.interrupted()) {
                Pause.of(EVERY);
                plan();
                if (random.nextDouble() < CUTS) cut();
            }
        } catch (InterruptedException _) {
            // The run is over.
        }
    }

    private synchronized void plan() {
        plan(Route.CREATE_MESSAGE);
        plan(Route.LIST_MESSAGES);
    }

    private void plan(Route route) {
        var line = planned.computeIfAbsent(route, _ -> new ArrayList<>());
        for (int left = discord.trouble().left(route); left < AHEAD; left++) {
            var kind = route == Route.CREATE_MESSAGE ? ofPost() : ofLookUp();
            line.add(kind);
            discord.trouble().next(1, route, kind);
        }
    }

    /** The same shares as {@link Rules.Shares#HARSH}; some are refused for the whole bot. */
    private Kind ofPost() {
        var shares = Rules.Shares.HARSH;
        var drawn = random.nextDouble();
        if ((drawn -= shares.tooMany()) < 0)
            return new Kind.Limited(SHORTLY, random.nextInt(4) == 0);
        if ((drawn -= shares.broken()) < 0) return new Kind.Fails(500);
        if ((drawn -= shares.lost()) < 0) return new Kind.LosesAnswer();
        if ((drawn -= shares.slow()) < 0) return new Kind.Slow(TOO_LONG);
        return drawn < shares.late() ? new Kind.Late(TOO_LONG) : new Kind.None();
    }

    private Kind ofLookUp() {
        if (random.nextDouble() >= Rules.Shares.HARSH.blind()) return new Kind.None();
        return random.nextBoolean() ? new Kind.Fails(500) : new Kind.Limited(SHORTLY, false);
    }

    /** A cut cable, Discord's wish for a new connection, or a session that is over. */
    private void cut() {
        cuts.incrementAndGet();
        switch (random.nextInt(4)) {
            case 0 -> discord.gateway().asksToReconnect();
            case 1 -> discord.gateway().invalidatesSessions(random.nextBoolean());
            default -> discord.gateway().dropConnections();
        }
    }

    /** How often the gateway was cut. */
    long cuts() {
        return cuts.get();
    }

    /** How many requests of a route met troubles of a kind. */
    synchronized long met(Route route, Class<? extends Kind> kind) {
        var line = planned.getOrDefault(route, List.of());
        return line.stream()
                .limit(line.size() - (long) discord.trouble().left(route))
                .filter(kind::isInstance)
                .count();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
