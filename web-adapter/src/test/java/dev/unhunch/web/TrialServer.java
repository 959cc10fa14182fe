package dev.unhunch.web;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.web.room.TestTranscript;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A chat with a bot on a free port of this machine. */
final class TrialServer implements AutoCloseable {
    /** Short, so that a test need not wait long for a connection to be found dead. */
    private static final Duration HEARTBEAT = Duration.ofMillis(100);

    static {
        // As app does; without it each answer waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final WebChat chat;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    TrialServer(Bot bot, InstantSource clock, @Nullable WebKey key, int port) {
        this(bot, new Parts(new TestTranscript(), Pictures.NONE, clock), key, port);
    }

    /** What a chat is made of. */
    private record Parts(Transcript transcript, Pictures pictures, InstantSource clock) {}

    private TrialServer(Bot bot, Parts parts, @Nullable WebKey key, int port) {
        chat = new WebChat(parts.transcript(), parts.pictures(), parts.clock());
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(PictureHandler.PATH, new PictureHandler(parts.pictures()));
        chat.mount(server, new WebSettings("127.0.0.1", port(), key, HEARTBEAT), bot);
        server.setExecutor(threads);
        server.start();
    }

    /** A chat for everybody on this machine. */
    static TrialServer with(Bot bot) {
        return over(new TestTranscript(), bot, 0);
    }

    /** A chat for everybody on this machine with what was said before; port 0 is a free one. */
    static TrialServer over(Transcript transcript, Bot bot, int port) {
        var parts = new Parts(transcript, Pictures.NONE, InstantSource.system());
        return new TrialServer(bot, parts, null, port);
    }

    /** A chat for everybody on this machine with pictures. */
    static TrialServer with(Bot bot, Pictures pictures) {
        return with(bot, pictures, null);
    }

    /** The same for those with a key. */
    static TrialServer with(Bot bot, Pictures pictures, @Nullable WebKey key) {
        var parts = new Parts(new TestTranscript(), pictures, InstantSource.system());
        return new TrialServer(bot, parts, key, 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() {
        chat.close();
        server.stop(0);
        threads.close();
    }
}
