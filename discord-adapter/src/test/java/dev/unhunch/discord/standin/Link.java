package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Deflater;

/** One connection to the gateway. */
final class Link {
    /**
     * A client may send so many events in sixty seconds (Topics &gt; Gateway &gt; Rate Limiting).
     */
    private static final int MOST_PER_MINUTE = 120;

    private final WebSocket socket;
    private final @Nullable Deflater deflater;
    private final Deque<Instant> heard = new ArrayDeque<>();
    private final byte[] buffer = new byte[16_384];

    @Nullable GatewaySession session;
    volatile boolean frozen;

    Link(WebSocket socket, boolean compressed) {
        this.socket = socket;
        this.deflater = compressed ? new Deflater() : null;
    }

    synchronized void send(JsonNode payload) {
        if (frozen || !socket.isOpen()) return;
        byte[] bytes = Json.bytes(payload);
        try {
            if (deflater == null) socket.send(new String(bytes, StandardCharsets.UTF_8));
            else socket.send(squeezed(deflater, bytes));
        } catch (WebsocketNotConnectedException _) {
            // Gone in this moment: the session keeps the payload for a resume.
        }
    }

    /** One stream for the whole connection, flushed after each payload (Transport Compression). */
    private byte[] squeezed(Deflater stream, byte[] bytes) {
        stream.setInput(bytes);
        var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        int length;
        do {
            length = stream.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }

    synchronized boolean hearsTooMuch(Instant now) {
        heard.addLast(now);
        Instant minuteAgo = now.minusSeconds(60);
        while (heard.getFirst().isBefore(minuteAgo)) heard.removeFirst();
        return heard.size() > MOST_PER_MINUTE;
    }

    boolean isOpen() {
        return socket.isOpen();
    }

    void close(int code, String reason) {
        socket.close(code, reason);
    }

    /** As a cut cable: no close frame. */
    void cut() {
        socket.closeConnection(1006, "");
    }
}
