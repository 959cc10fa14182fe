package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A socket that says what a test wants and nothing else. */
final class RawSocket extends WebSocketClient {
    private final BlockingQueue<ObjectNode> came = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    RawSocket(String url) {
        super(URI.create(url));
        setDaemon(true);
        setConnectionLostTimeout(0);
    }

    /** One that was greeted. */
    static RawSocket open(SlackStandIn slack, RawApp app) throws InterruptedException {
        var socket = new RawSocket(url(slack, app));
        socket.connectBlocking(10, TimeUnit.SECONDS);
        if (!socket.next().path("type").asText().equals("hello"))
            throw new AssertionError("no hello");
        slack.sockets().await(Math.max(1, slack.links()));
        return socket;
    }

    static String url(SlackStandIn slack, RawApp app) {
        return app.call(slack.appToken(), "apps.connections.open", "{}")
                .json()
                .path("url")
                .asText();
    }

    /** What came next. Waits. */
    ObjectNode next() throws InterruptedException {
        var message = came.poll(10, TimeUnit.SECONDS);
        if (message == null) throw new AssertionError("nothing came");
        return message;
    }

    boolean hasMore() {
        return !came.isEmpty();
    }

    /** Acknowledges; an answer may be empty. */
    void ack(ObjectNode envelope, String payload) {
        ObjectNode ack = Json.object().put("envelope_id", envelope.path("envelope_id").asText());
        if (!payload.isEmpty()) ack.set("payload", Json.of(payload.replace('\'', '"')));
        send(ack.toString());
    }

    boolean awaitClosed() throws InterruptedException {
        return closed.await(10, TimeUnit.SECONDS);
    }

    @Override
    public void onOpen(ServerHandshake shake) {}

    @Override
    public void onMessage(String message) {
        came.add(Json.of(message));
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        closed.countDown();
    }

    @Override
    public void onError(Exception problem) {
        closed.countDown();
    }
}
