package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** One socket, and what can happen to it. */
final class SocketLink {
    private final WebSocket socket;
    private volatile boolean dead;
    private volatile boolean leaving;

    SocketLink(WebSocket socket) {
        this.socket = socket;
    }

    boolean is(WebSocket other) {
        return socket.equals(other);
    }

    void say(ObjectNode message) {
        if (!dead) socket.send(message.toString());
    }

    /** Whether it is used for what comes next; also a dead one, since Slack does not know. */
    boolean takes() {
        return socket.isOpen() && !leaving;
    }

    /** Whether what the app says on it is heard. */
    boolean hears() {
        return socket.isOpen() && !dead;
    }

    void ping() {
        try {
            if (!dead) socket.sendPing();
        } catch (WebsocketNotConnectedException _) {
            // It is on its way out.
        }
    }

    /** The cable is cut: no goodbye. */
    void cut() {
        ((WebSocketImpl) socket).closeConnection(1006, "");
    }

    /** From now on nothing goes through and nothing says so. */
    void dies() {
        dead = true;
    }

    /** Says goodbye, as before a refresh; what comes next takes another socket. */
    void leaves(String reason) {
        leaving = !reason.equals("warning");
        ObjectNode message = Json.object().put("type", "disconnect").put("reason", reason);
        message.putObject("debug_info").put("host", "stand-in");
        say(message);
    }

    void close() {
        socket.close(1000, "");
    }
}
