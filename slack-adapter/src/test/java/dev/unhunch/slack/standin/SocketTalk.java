package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.java_websocket.WebSocket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What is said on the sockets. */
final class SocketTalk implements Transport {
    private record Sent(WebSocket socket, Delivery delivery) {}

    private final World world;
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();
    private final Map<String, Sent> unanswered = new ConcurrentHashMap<>();
    private final Map<Delivery, WebSocket> ways = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    SocketTalk(World world) {
        this.world = world;
    }

    void opened(WebSocket socket) {
        ObjectNode hello =
                Json.object().put("type", "hello").put("num_connections", sockets.size() + 1);
        hello.putObject("debug_info")
                .put("host", "stand-in")
                .put("build_number", 1)
                .put("approximate_connection_time", 18_060);
        hello.putObject("connection_info").put("app_id", world.appId);
        socket.send(hello.toString());
        world.change(() -> sockets.add(socket));
    }

    void closed(WebSocket socket) {
        world.change(() -> sockets.remove(socket));
    }

    int links() {
        return sockets.size();
    }

    List<WebSocket> sockets() {
        return sockets;
    }

    @Override
    public boolean send(Delivery delivery) {
        var open = sockets.stream().filter(WebSocket::isOpen).toList();
        if (open.isEmpty()) return false;
        var socket = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
        String id = UUID.randomUUID().toString();
        ObjectNode envelope = Json.object().put("envelope_id", id).put("type", delivery.type());
        envelope.put("accepts_response_payload", delivery.answerable());
        envelope.set("payload", delivery.exchange().payload);
        if (delivery.isEvent())
            envelope.put("retry_attempt", delivery.attempt())
                    .put("retry_reason", delivery.reason());
        unanswered.put(id, new Sent(socket, delivery));
        ways.put(delivery, socket);
        try {
            socket.send(envelope.toString());
            return true;
        } catch (org.java_websocket.exceptions.WebsocketNotConnectedException _) {
            return false;
        }
    }

    @Override
    public boolean stands(Delivery delivery) {
        var socket = ways.remove(delivery);
        return socket != null && socket.isOpen();
    }

    void said(WebSocket socket, String message) {
        long arrived = System.nanoTime();
        try {
            acked(Json.parse(message.getBytes(StandardCharsets.UTF_8)), arrived);
        } catch (IOException _) {
            world.violations.add("Something on the socket that is no JSON (Socket Mode)");
        }
    }

    private void acked(JsonNode ack, long arrived) {
        var sent = unanswered.remove(ack.path("envelope_id").asText());
        if (sent == null) {
            world.violations.add(
                    "An acknowledgement of an envelope that is unknown, or was acknowledged before"
                            + " (Socket Mode)");
            return;
        }
        world.dispatch.acked(sent.delivery(), ack.get("payload"), arrived);
    }
}
