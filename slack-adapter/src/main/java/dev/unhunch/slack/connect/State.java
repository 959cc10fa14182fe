package dev.unhunch.slack.connect;

import dev.unhunch.core.port.Connection;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.function.Consumer;

/** How we are connected, and over which socket. */
final class State {
    private final InstantSource clock;
    private final Consumer<Connection> changed;
    private volatile Connection connection = new Connection.Connecting();
    private @Nullable Link link;

    State(InstantSource clock, Consumer<Connection> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    Connection connection() {
        return connection;
    }

    /** People reach us over this one, from now on. */
    synchronized void connected(Link now) {
        if (now.isGone()) return;
        link = now;
        set(new Connection.Connected());
    }

    /** Nothing comes over this one any more; whether that was how people reached us. */
    synchronized boolean lost(Link gone) {
        if (link != gone) return false;
        link = null;
        if (connection instanceof Connection.Connected) set(new Connection.Lost(clock.instant()));
        return true;
    }

    /** It cannot be. */
    synchronized void refused(String why) {
        link = null;
        set(new Connection.Refused(why));
    }

    /** We say goodbye ourselves: that is no news. */
    synchronized void end() {
        link = null;
    }

    private void set(Connection next) {
        if (connection.equals(next)) return;
        connection = next;
        changed.accept(next);
    }
}
