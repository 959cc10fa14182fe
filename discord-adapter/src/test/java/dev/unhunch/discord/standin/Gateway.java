package dev.unhunch.discord.standin;

import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The WebSocket under the gateway: doors, frames and compression; {@link GatewayTalk} speaks. */
final class Gateway extends WebSocketServer {
    private final GatewayTalk talk;
    private final CountDownLatch started = new CountDownLatch(1);
    volatile boolean refusing;

    Gateway(GatewayTalk talk, int port) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        this.talk = talk;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setConnectionLostTimeout(0);
        setDaemon(true);
    }

    /** Returns when the port is open. */
    void open() throws InterruptedException {
        start();
        if (!started.await(10, TimeUnit.SECONDS))
            throw new IllegalStateException("the gateway's port did not open");
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
        if (refusing) throw new InvalidDataException(CloseFrame.REFUSE, "no entry for now");
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake request) {
        String address = request.getResourceDescriptor();
        var link = new Link(socket, address.contains("compress=zlib-stream"));
        socket.setAttachment(link);
        talk.opened(link, address);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        Link link = socket.getAttachment();
        if (link != null) talk.heard(link, text);
    }

    @Override
    public void onMessage(WebSocket socket, ByteBuffer bytes) {
        socket.close(4002, "JSON text was agreed on");
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        Link link = socket.getAttachment();
        if (link != null) talk.closed(link, code, remote);
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception problem) {
        // A connection that broke is what many tests are about; onClose follows.
    }
}
