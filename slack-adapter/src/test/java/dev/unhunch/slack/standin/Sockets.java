package dev.unhunch.slack.standin;

import java.time.Duration;
import java.util.Optional;

/** What happens to the app's sockets, on demand. */
public final class Sockets {
    private final World world;
    private final SocketTalk talk;

    Sockets(World world, SocketTalk talk) {
        this.world = world;
        this.talk = talk;
    }

    /** How many are open. */
    public int count() {
        return talk.links().size();
    }

    /** Waits until so many are open. */
    public void await(int count) {
        world.await(
                count + " sockets, are: " + count(),
                Exchange.PATIENCE,
                () -> Optional.of(count()).filter(is -> is == count));
    }

    /** Cuts all of them: no goodbye. */
    public void cut() {
        talk.links().forEach(SocketLink::cut);
    }

    /** Closes all of them politely. */
    public void close() {
        talk.links().forEach(SocketLink::close);
    }

    /** From now on nothing goes through those that are open: no answer, no pong. */
    public void blackHole() {
        talk.links().forEach(SocketLink::dies);
    }

    /** Says that they will be refreshed in a while ({@code warning}). */
    public void warn() {
        talk.links().forEach(link -> link.leaves("warning"));
    }

    /** Asks for new ones ({@code refresh_requested}), then closes the old ones. */
    public void refresh() {
        var old = talk.links();
        old.forEach(link -> link.leaves("refresh_requested"));
        world.dispatch.after(Duration.ofSeconds(1), () -> old.forEach(SocketLink::close));
    }

    /** Socket Mode was switched off for the app ({@code link_disabled}). */
    public void disable() {
        talk.links().forEach(link -> link.leaves("link_disabled"));
        talk.links().forEach(SocketLink::close);
    }
}
