package dev.unhunch.benchmarks.discord;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.daily.WorkspaceKeeper;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.discord.Discord;
import dev.unhunch.discord.DiscordPorts;
import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** The product with one and the same picture on every card, or none, instead of its own. */
final class PicturedProduct {
    private PicturedProduct() {}

    /** As arguments: the way and a file with the picture. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var way = Way.valueOf(arguments[0]);
        var picture = new Pictures.Picture(Way.PICTURE, Files.readAllBytes(Path.of(arguments[1])));
        var settings =
                SettingsReader.read(System.getenv(), new OperatorTexts()).settings().orElseThrow();
        var clock = InstantSource.system();
        var storage = open(settings, clock);
        var live = Product.of(withoutDiscord(settings)).over(storage, clock);
        live.start();
        var ports =
                new DiscordPorts(
                        (_, _) -> Optional.of(picture),
                        storage.leases(),
                        new WorkspaceKeeper(storage.workspaces(), clock),
                        clock,
                        UUID.randomUUID().toString(),
                        _ -> {});
        var wanted = settings.discord().orElseThrow();
        var discord = new Discord(way == Way.BY_URL ? publicly(wanted) : wanted, ports);
        discord.start(new Pictured(live.bot(), way));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            discord.close();
                            live.close();
                            stopped.countDown();
                        }));
        stopped.await();
    }

    private static Storage open(Settings settings, InstantSource clock) {
        return switch (Storage.open(settings.storage(), clock)) {
            case Opened.Open(var storage) -> storage;
            case Opened.Refused(var why) -> throw new IllegalStateException(why.toString());
        };
    }

    private static Settings withoutDiscord(Settings all) {
        return new Settings(
                all.host(),
                all.port(),
                all.portChosen(),
                Settings.Switch.OFF,
                all.webKey(),
                all.localHelp(),
                all.packs(),
                all.storage(),
                Optional.empty(),
                all.slack());
    }

    private static DiscordSettings publicly(DiscordSettings all) {
        return new DiscordSettings(
                all.token(),
                all.api(),
                all.gateway(),
                all.shards(),
                all.readsMessages(),
                Optional.of(URI.create(Way.ADDRESS)));
    }

    /** Puts the picture below the first block of every card, and takes others off. */
    private record Pictured(Bot bot, Way way) implements Bot {
        private static final Block.Picture PICTURE =
                new Block.Picture("any", "Somebody at a desk turns the head", Block.Motion.STILL);

        @Override
        public Reply answer(Incoming incoming) {
            return switch (bot.answer(incoming)) {
                case Reply.Ephemeral(var card, var subject) ->
                        new Reply.Ephemeral(pictured(card), subject);
                case Reply.Public(var card, var subject) ->
                        new Reply.Public(pictured(card), subject);
                case Reply other -> other;
            };
        }

        private Card pictured(Card card) {
            var blocks = new ArrayList<>(card.blocks());
            blocks.removeIf(Block.Picture.class::isInstance);
            if (way != Way.NO_PICTURE) blocks.add(1, PICTURE);
            return new Card(card.title(), blocks, card.actionRows(), card.summary());
        }

        @Override
        public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
            return bot.suggest(locale, path, option, typed);
        }

        @Override
        public List<CommandSpec> commands() {
            return bot.commands();
        }
    }
}
