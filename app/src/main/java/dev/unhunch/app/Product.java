package dev.unhunch.app;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.app.settings.Secret;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.content.safety.SafetyReader;
import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.feature.UnhunchBot;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.safety.SafetyCheck;
import dev.unhunch.web.WebChat;
import dev.unhunch.web.WebKey;
import dev.unhunch.web.WebSettings;

import java.time.InstantSource;

/** All parts of the product, put together by hand. The one place that sees every module. */
public final class Product {
    private final Settings settings;
    private final Content content;
    private final Bot bot;

    private Product(Settings settings, Content content) {
        this.settings = settings;
        this.content = content;
        this.bot = UnhunchBot.of(() -> content);
    }

    /** The product with the built-in content and the operator's own help lines. */
    public static Product of(Settings settings) {
        var builtIn = dev.unhunch.content.Content.builtIn();
        var safety = SafetyReader.read(builtIn.safety()).with(settings.localHelp());
        var content =
                new Content(
                        builtIn.library(),
                        Matcher.of(builtIn.library(), builtIn.terms()),
                        safety,
                        SafetyCheck.of(safety.rules()));
        return new Product(settings, content);
    }

    /** The door for everything that comes in. */
    public Bot bot() {
        return bot;
    }

    /** What the answers are about. */
    public Library library() {
        return content.library();
    }

    /** Serves the web chat on an HTTP server; closing it ends the live connections. */
    public WebChat mount(HttpServer server, int port) {
        var key = settings.webKey().map(Secret::reveal).map(WebKey::new).orElse(null);
        var chat =
                new WebChat(
                        WebSettings.of(settings.host(), port, key), bot, InstantSource.system());
        chat.mount(server);
        return chat;
    }
}
