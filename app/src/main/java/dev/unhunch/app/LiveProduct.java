package dev.unhunch.app;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.delivery.CountRefresher;
import dev.unhunch.core.delivery.DeliveryEngine;
import dev.unhunch.storage.Storage;
import dev.unhunch.web.WebChat;
import dev.unhunch.web.WebSettings;

/** The product at work: answers, posts on time, and keeps what must last. */
public final class LiveProduct implements AutoCloseable {
    private final Storage storage;
    private final Parts parts;

    LiveProduct(Storage storage, Parts parts) {
        this.storage = storage;
        this.parts = parts;
    }

    /** What works together over one store. */
    record Parts(Bot bot, WebChat web, DeliveryEngine engine, CountRefresher counts) {}

    /** The door for everything that comes in. */
    public Bot bot() {
        return parts.bot();
    }

    /** Serves the web chat on an HTTP server. */
    public void mount(HttpServer server, WebSettings settings) {
        parts.web().mount(server, settings, parts.bot());
    }

    /** Starts posting. */
    public void start() {
        parts.engine().start();
    }

    /** Ends open pages, so that their server can stop without waiting for them. */
    public void endPages() {
        parts.web().close();
    }

    /** Finishes what is being sent, then lets go of the store. */
    @Override
    public void close() {
        parts.engine().close();
        parts.counts().close();
        parts.web().close();
        storage.close();
    }
}
