package dev.unhunch.app;

import dev.unhunch.app.packs.Live;
import dev.unhunch.app.packs.SteadyBot;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.content.safety.SafetyReader;
import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.daily.HouseRules;
import dev.unhunch.core.daily.WorkspaceKeeper;
import dev.unhunch.core.delivery.CountRefresher;
import dev.unhunch.core.delivery.DeliveryEngine;
import dev.unhunch.core.delivery.EngineParts;
import dev.unhunch.core.delivery.EngineSettings;
import dev.unhunch.core.delivery.Node;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.feature.Explained;
import dev.unhunch.core.feature.PostFeature;
import dev.unhunch.core.feature.PostPorts;
import dev.unhunch.core.feature.UnhunchBot;
import dev.unhunch.core.feature.daily.DailyDesk;
import dev.unhunch.core.feature.daily.DailyNotices;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.core.post.DailyPosts;
import dev.unhunch.discord.Discord;
import dev.unhunch.discord.DiscordPorts;
import dev.unhunch.slack.SlackApp;
import dev.unhunch.slack.SlackPorts;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.daily.Rules;
import dev.unhunch.web.WebChat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** All parts of the product, put together by hand. The one place that sees every module. */
public final class Product {
    private final Settings settings;
    private final Live<Content> content;
    private volatile Pictures pictures;

    private Product(Settings settings, dev.unhunch.content.Content content) {
        this.settings = settings;
        this.content = new Live<>(ready(settings, content));
        this.pictures = content.pictures();
    }

    /** The product with the built-in content and the operator's own help lines. */
    public static Product of(Settings settings) {
        return of(settings, dev.unhunch.content.Content.builtIn());
    }

    /** The same with content of the operator's own. */
    public static Product of(Settings settings, dev.unhunch.content.Content content) {
        return new Product(settings, content);
    }

    private static Content ready(Settings settings, dev.unhunch.content.Content content) {
        var safety = SafetyReader.read(content.safety()).with(settings.localHelp());
        var matcher = Matcher.of(content.library(), content.terms());
        return new Content(content.library(), matcher, safety, safety.check());
    }

    /** Other content takes the place of what is live, for all answers that begin from now on. */
    public void replaceContent(dev.unhunch.content.Content next) {
        var ready = ready(settings, next);
        pictures = next.pictures();
        content.replace(ready);
    }

    /** Answers alone: no store, no channels. */
    public Bot bot() {
        return new SteadyBot(UnhunchBot.of(content, InstantSource.system()), content);
    }

    /** Why a line gets its answer. */
    public Explained explain(String line) {
        return Explained.of(content.get(), bot().commands(), line);
    }

    /** What the answers are about. */
    public Library library() {
        return content.get().library();
    }

    /** Those of what is live at the moment of each look. */
    private Optional<Picture> picture(String id, Block.Motion motion) {
        return pictures.find(id, motion);
    }

    /** The whole product over an open store, which belongs to it from now on. */
    public LiveProduct over(Storage storage, InstantSource clock) {
        return over(storage, clock, (_, _) -> {});
    }

    /**
     * The same.
     *
     * @param changed hears of every change of a chat platform's connection; returns at once
     */
    public LiveProduct over(
            Storage storage, InstantSource clock, BiConsumer<String, Connection> changed) {
        var owner = UUID.randomUUID().toString();
        var around = new Around(storage, clock, owner, changed);
        var chats = new Chats(web(storage, clock), discord(around), slack(around));
        var posts = new DailyPosts(this::library);
        var parts =
                new EngineParts(
                        storage.subscriptions(),
                        storage.deliveries(),
                        storage.workspaces(),
                        storage.memos(),
                        List.copyOf(chats.platforms().values()),
                        posts,
                        new DailyNotices(content, clock));
        var node = new Node(owner, Rules.version(), clock, System::nanoTime);
        var engine = new DeliveryEngine(parts, node, EngineSettings.DEFAULT);
        var counts = new CountRefresher(parts, storage.journal(), node, EngineSettings.DEFAULT);
        var rules = new HouseRules(storage.memos(), clock);
        var desk =
                new DailyDesk(
                        content,
                        new DailyDesk.Store(parts.subscriptions(), parts.deliveries()),
                        chats.platforms(),
                        chats,
                        rules,
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
                        chats,
                        rules,
                        chats::route,
                        clock);
        var bot = new SteadyBot(UnhunchBot.of(desk, new PostFeature(ports)), content);
        return new LiveProduct(
                storage, new LiveProduct.Parts(bot, chats, engine, counts, this::picture));
    }

    private Optional<WebChat> web(Storage storage, InstantSource clock) {
        return settings.webRuns()
                ? Optional.of(new WebChat(storage.transcript(), this::picture, clock))
                : Optional.empty();
    }

    /** What every chat platform is put together with. */
    private record Around(
            Storage storage,
            InstantSource clock,
            String owner,
            BiConsumer<String, Connection> changed) {
        WorkspaceKeeper news() {
            return new WorkspaceKeeper(storage.workspaces(), clock);
        }

        Consumer<Connection> changed(String platform) {
            return connection -> changed.accept(platform, connection);
        }
    }

    private Optional<Discord> discord(Around around) {
        return settings.discord()
                .map(each ->
                        new Discord(
                                each,
                                new DiscordPorts(
                                        this::picture,
                                        around.storage().leases(),
                                        around.news(),
                                        around.clock(),
                                        around.owner(),
                                        around.changed("discord"))));
    }

    private Optional<SlackApp> slack(Around around) {
        return settings.slack()
                .map(each ->
                        new SlackApp(
                                each,
                                new SlackPorts(
                                        this::picture,
                                        around.storage().leases(),
                                        around.storage().memos(),
                                        around.news(),
                                        around.clock(),
                                        around.owner(),
                                        around.changed("slack"))));
    }
}
