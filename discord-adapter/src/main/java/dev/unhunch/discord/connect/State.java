package dev.unhunch.discord.connect;

import dev.unhunch.core.port.Connection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.function.Consumer;

/** How Discord and we are connected: one line in the log for each change. */
final class State {
    private static final Logger log = LoggerFactory.getLogger(State.class);

    private final InstantSource clock;
    private final Consumer<Connection> changed;
    private Connection now = new Connection.Connecting();

    State(InstantSource clock, Consumer<Connection> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    synchronized Connection now() {
        return now;
    }

    /** Making it, for the first time or after another node had it. */
    synchronized void connecting() {
        if (now instanceof Connection.Elsewhere) {
            log.info("Discord: this node takes over");
            is(new Connection.Connecting());
        }
    }

    synchronized void connected(int shards, long servers) {
        if (now instanceof Connection.Connected) return;
        log.info("Discord: connected, shards: {}, servers: {}", shards, servers);
        is(new Connection.Connected());
    }

    /** It does not work any more; before it ever did, that is no news. */
    synchronized void lost(String why) {
        if (!(now instanceof Connection.Connected)) return;
        log.warn("Discord: the connection is lost ({}) and is being made again", why);
        is(new Connection.Lost(clock.instant()));
    }

    synchronized void elsewhere() {
        if (now instanceof Connection.Elsewhere) return;
        log.info("Discord: another node is connected; this one stands by");
        is(new Connection.Elsewhere());
    }

    /** Whoever hears of it says why: there it is one of several platforms, or the only one. */
    synchronized void refused(String why) {
        is(new Connection.Refused(why));
    }

    private void is(Connection next) {
        now = next;
        changed.accept(next);
    }
}
