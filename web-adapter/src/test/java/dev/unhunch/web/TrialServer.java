package dev.unhunch.web;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;

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
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var settings = new WebSettings("127.0.0.1", port(), key, HEARTBEAT);
        chat = new WebChat(settings, bot, clock);
        chat.mount(server);
        server.setExecutor(threads);
        server.start();
    }

    /** A chat for everybody on this machine. */
    static TrialServer with(Bot bot) {
        return new TrialServer(bot, InstantSource.system(), null, 0);
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
