package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A gateway client that says exactly what a test tells it to, uncompressed. */
final class RawGateway extends WebSocketClient {
    private final LinkedBlockingQueue<ObjectNode> heard = new LinkedBlockingQueue<>();
    final CompletableFuture<Integer> closed = new CompletableFuture<>();

    RawGateway(DiscordStandIn discord) {
        super(URI.create(discord.gatewayUrl() + "?v=10&encoding=json"));
        setDaemon(true);
    }

    /** Connected and greeted. */
    static RawGateway of(DiscordStandIn discord) throws InterruptedException {
        var gateway = new RawGateway(discord);
        gateway.connectBlocking(10, TimeUnit.SECONDS);
        if (gateway.next().path("op").asInt() != 10) throw new AssertionError("no hello");
        return gateway;
    }

    RawGateway identify(String token, long intents, int shard, int shards) {
        send(
                ("{'op':2,'d':{'token':'"
                                + token
                                + "','intents':"
                                + intents
                                + ",'shard':["
                                + shard
                                + ","
                                + shards
                                + "]}}")
                        .replace('\'', '"'));
        return this;
    }

    RawGateway resume(String token, String session, int after) {
        send(
                ("{'op':6,'d':{'token':'"
                                + token
                                + "','session_id':'"
                                + session
                                + "','seq':"
                                + after
                                + "}}")
                        .replace('\'', '"'));
        return this;
    }

    ObjectNode next() throws InterruptedException {
        return Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS), "nothing came");
    }

    /** The next event of this name; others are passed over. */
    ObjectNode event(String name) throws InterruptedException {
        while (true) {
            ObjectNode one = next();
            if (one.path("t").asText().equals(name)) return one;
        }
    }

    boolean isQuiet() {
        return heard.isEmpty();
    }

    int closeCode() throws Exception {
        return closed.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onMessage(String message) {
        heard.add(Json.of(message));
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        closed.complete(code);
    }

    @Override
    public void onError(Exception problem) {}
}
