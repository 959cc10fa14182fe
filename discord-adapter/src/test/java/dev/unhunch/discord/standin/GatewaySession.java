package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A client's session: it outlives its connection and can be resumed.
 *
 * @see <a href="https://docs.discord.com/developers/events/gateway#resuming">Gateway, Resuming</a>
 */
final class GatewaySession {
    /** More than any test lets pass by while a client is away. */
    private static final int KEPT = 2_000;

    final String id;
    final long intents;
    final int shard;
    final int shards;
    private final Deque<ObjectNode> sent = new ArrayDeque<>();
    private @Nullable Link link;
    private int sequence;

    GatewaySession(String id, long intents, int shard, int shards) {
        this.id = id;
        this.intents = intents;
        this.shard = shard;
        this.shards = shards;
    }

    synchronized void attach(Link to) {
        link = to;
    }

    synchronized @Nullable Link link() {
        return link;
    }

    synchronized int sequence() {
        return sequence;
    }

    /** Sends, or keeps for later; returns whether a connection was there. */
    synchronized boolean dispatch(String event, ObjectNode data) {
        sequence++;
        ObjectNode payload = Json.object().put("op", 0).put("t", event).put("s", sequence);
        payload.set("d", data);
        sent.addLast(payload);
        if (sent.size() > KEPT) sent.removeFirst();
        if (link == null || !link.isOpen() || link.frozen) return false;
        link.send(payload);
        return true;
    }

    synchronized void resume(Link to, int after) {
        link = to;
        sent.stream().filter(payload -> payload.get("s").asInt() > after).forEach(to::send);
        dispatch("RESUMED", Json.object());
    }

    boolean isFor(TestGuild guild) {
        return (Long.parseLong(guild.id()) >>> 22) % shards == shard;
    }
}
