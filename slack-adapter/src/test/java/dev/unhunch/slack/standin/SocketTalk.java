package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

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
    /** As many as one app may have at once (Socket Mode &gt; Using multiple connections). */
    private static final int MOST = 10;

    private record Sent(Delivery delivery, SocketLink link) {}

    private final World world;
    private final List<SocketLink> links = new CopyOnWriteArrayList<>();
    private final Map<String, Sent> unanswered = new ConcurrentHashMap<>();
    private final Map<Delivery, SocketLink> ways = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    SocketTalk(World world) {
        this.world = world;
    }

    void opened(WebSocket socket) {
        if (links.size() >= MOST) {
            world.violations.add(
                    "More than 10 sockets at once (Socket Mode > Using multiple connections)");
            socket.close(4001, "too_many_websockets");
            return;
        }
        var link = new SocketLink(socket);
        socket.setAttachment(link);
        ObjectNode hello =
                Json.object().put("type", "hello").put("num_connections", links.size() + 1);
        hello.putObject("debug_info")
                .put("host", "stand-in")
                .put("build_number", 1)
                .put("approximate_connection_time", 18_060);
        hello.putObject("connection_info").put("app_id", world.appId);
        link.say(hello);
        world.change(() -> links.add(link));
    }

    void closed(WebSocket socket) {
        world.change(() -> links.removeIf(link -> link.is(socket)));
    }

    List<SocketLink> links() {
        return List.copyOf(links);
    }

    @Override
    public boolean send(Delivery delivery) {
        var open = links.stream().filter(SocketLink::takes).toList();
        if (open.isEmpty()) return false;
        var link = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
        String id = UUID.randomUUID().toString();
        unanswered.put(id, new Sent(delivery, link));
        ways.put(delivery, link);
        try {
            link.say(envelope(id, delivery));
            return true;
        } catch (WebsocketNotConnectedException _) {
            return false;
        }
    }

    private static ObjectNode envelope(String id, Delivery delivery) {
        ObjectNode envelope = Json.object().put("envelope_id", id).put("type", delivery.type());
        envelope.put("accepts_response_payload", delivery.answerable());
        envelope.set("payload", delivery.exchange().payload);
        if (!delivery.isEvent()) return envelope;
        return envelope.put("retry_attempt", delivery.attempt())
                .put("retry_reason", delivery.reason());
    }

    @Override
    public boolean stands(Delivery delivery) {
        var link = ways.remove(delivery);
        return link != null && link.hears();
    }

    void said(WebSocket socket, String message) {
        long arrived = System.nanoTime();
        SocketLink link = socket.getAttachment();
        if (link == null || !link.hears()) return;
        try {
            acked(link, Json.parse(message.getBytes(StandardCharsets.UTF_8)), arrived);
        } catch (IOException _) {
            world.violations.add("Something on the socket that is no JSON (Socket Mode)");
        }
    }

    private void acked(SocketLink link, JsonNode ack, long arrived) {
        var sent = unanswered.remove(ack.path("envelope_id").asText());
        if (sent == null) {
            world.violations.add(
                    "An acknowledgement of an envelope that is unknown, or was acknowledged before"
                            + " (Socket Mode > Acknowledge events)");
            return;
        }
        if (sent.link() != link) {
            world.violations.add(
                    "An acknowledgement on another socket than its envelope came on (Socket Mode)");
        }
        ways.remove(sent.delivery());
        world.dispatch.acked(sent.delivery(), ack.get("payload"), arrived);
    }
}
