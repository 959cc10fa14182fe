package dev.unhunch.app;

import dev.unhunch.app.settings.Settings;
import dev.unhunch.content.safety.SafetyReader;
import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.delivery.CountRefresher;
import dev.unhunch.core.delivery.DeliveryEngine;
import dev.unhunch.core.delivery.EngineParts;
import dev.unhunch.core.delivery.EngineSettings;
import dev.unhunch.core.delivery.Node;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.feature.PostFeature;
import dev.unhunch.core.feature.PostPorts;
import dev.unhunch.core.feature.UnhunchBot;
import dev.unhunch.core.feature.daily.BrokenNotice;
import dev.unhunch.core.feature.daily.DailyDesk;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.post.DailyPosts;
import dev.unhunch.core.safety.SafetyCheck;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.daily.Rules;
import dev.unhunch.web.WebChat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All parts of the product, put together by hand. The one place that sees every module. */
public final class Product {
    private final Content content;

    private Product(Content content) {
        this.content = content;
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
        return new Product(content);
    }

    /** Answers alone: no store, no channels. */
    public Bot bot() {
        return UnhunchBot.of(() -> content, InstantSource.system());
    }

    /** What the answers are about. */
    public Library library() {
        return content.library();
    }

    /** The whole product over an open store, which belongs to it from now on. */
    public LiveProduct over(Storage storage, InstantSource clock) {
        var web = new WebChat(storage.transcript(), clock);
        var platform = web.platform();
        var posts = new DailyPosts(content::library);
        var parts =
                new EngineParts(
                        storage.subscriptions(),
                        storage.deliveries(),
                        storage.workspaces(),
                        List.of(platform),
                        posts,
                        new BrokenNotice(() -> content, clock));
        var node = new Node(UUID.randomUUID().toString(), Rules.version(), clock, System::nanoTime);
        var engine = new DeliveryEngine(parts, node, EngineSettings.DEFAULT);
        var counts = new CountRefresher(parts, storage.journal(), node, EngineSettings.DEFAULT);
        var desk =
                new DailyDesk(
                        () -> content,
                        new DailyDesk.Store(parts.subscriptions(), parts.deliveries()),
                        Map.of(platform.name(), platform),
                        web.directory(),
                        posts,
                        clock,
                        engine::wake);
        var ports =
                new PostPorts(
                        parts.deliveries(),
                        storage.journal(),
                        parts.subscriptions(),
                        counts,
                        posts,
                        web.directory(),
                        platform::route,
                        clock);
        return new LiveProduct(
                storage,
                new LiveProduct.Parts(
                        UnhunchBot.of(desk, new PostFeature(ports)), web, engine, counts));
    }
}
