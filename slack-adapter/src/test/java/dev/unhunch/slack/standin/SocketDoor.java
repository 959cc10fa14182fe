package dev.unhunch.slack.standin;

import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where sockets come in, each with a ticket of its own. */
final class SocketDoor extends WebSocketServer {
    private final World world;
    private final SocketTalk talk;
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch open = new CountDownLatch(1);

    SocketDoor(World world, SocketTalk talk) {
        super(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), world.settings.socketPort()),
                1,
                List.of());
        this.world = world;
        this.talk = talk;
        setReuseAddr(true);
        setDaemon(true);
        setTcpNoDelay(true);
        setConnectionLostTimeout(0);
    }

    void open() throws InterruptedException {
        start();
        if (!open.await(10, TimeUnit.SECONDS)) throw new IllegalStateException("no socket server");
    }

    /** An address that opens one socket. */
    String ticket() {
        String ticket = "t" + world.ids.number();
        tickets.add(ticket);
        return "ws://127.0.0.1:" + getPort() + "/link/?ticket=" + ticket + "&app_id=" + world.appId;
    }

    @Override
    public void onStart() {
        open.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake shake) {
        String ticket = shake.getResourceDescriptor().replaceFirst(".*ticket=([^&]*).*", "$1");
        if (tickets.remove(ticket)) {
            talk.opened(socket);
        } else {
            world.violations.add(
                    "A Socket Mode URL was used twice (apps.connections.open: single-use)");
            socket.close(4000, "invalid_ticket");
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        talk.closed(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        talk.said(socket, message);
    }

    @Override
    public void onWebsocketPing(WebSocket socket, Framedata frame) {
        SocketLink link = socket.getAttachment();
        if (link == null || link.hears()) super.onWebsocketPing(socket, frame);
    }

    @Override
    public void onError(WebSocket socket, Exception problem) {
        // The link's end is reported by onClose.
    }
}
