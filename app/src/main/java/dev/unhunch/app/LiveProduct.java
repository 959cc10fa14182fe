package dev.unhunch.app;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.delivery.CountRefresher;
import dev.unhunch.core.delivery.DeliveryEngine;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.storage.Storage;
import dev.unhunch.web.PictureHandler;
import dev.unhunch.web.WebSettings;

import java.util.Map;

/** The product at work: answers, posts on time, and keeps what must last. */
public final class LiveProduct implements AutoCloseable {
    private final Storage storage;
    private final Parts parts;

    LiveProduct(Storage storage, Parts parts) {
        this.storage = storage;
        this.parts = parts;
    }

    /** What works together over one store. */
    record Parts(
            Bot bot,
            Chats chats,
            DeliveryEngine engine,
            CountRefresher counts,
            Pictures pictures) {}

    /** The door for everything that comes in. */
    public Bot bot() {
        return parts.bot();
    }

    /** Serves pictures and, where it runs, the web chat on an HTTP server. */
    public void mount(HttpServer server, WebSettings settings) {
        server.createContext(PictureHandler.PATH, new PictureHandler(parts.pictures()));
        parts.chats().mount(server, settings, parts.bot());
    }

    /** Starts talking and posting. */
    public void start() {
        parts.chats().start(parts.bot());
        parts.engine().start();
    }

    /** How each chat platform is connected, by its name; not those that need no connection. */
    public Map<String, Connection> connections() {
        return parts.chats().connections();
    }

    /** Ends open pages, so that their server can stop without waiting for them. */
    public void endPages() {
        parts.chats().endPages();
    }

    /** Finishes what is being sent, then lets go of the platforms and the store. */
    @Override
    public void close() {
        parts.engine().close();
        parts.counts().close();
        parts.chats().close();
        storage.close();
    }
}
