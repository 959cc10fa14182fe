package dev.unhunch.benchmarks.slack;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.Settings;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.daily.WorkspaceKeeper;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.slack.SlackApp;
import dev.unhunch.slack.SlackPorts;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The product, but for one command that takes its time. */
final class SlowProduct {
    private static final Duration TIME = Duration.ofSeconds(2);

    private SlowProduct() {}

    /** No arguments; settings come from the environment. */
    public static void main(String[] arguments) throws InterruptedException {
        var settings =
                SettingsReader.read(System.getenv(), new OperatorTexts()).settings().orElseThrow();
        var clock = InstantSource.system();
        var storage = open(settings, clock);
        var live = Product.of(withoutSlack(settings)).over(storage, clock);
        live.start();
        var ports =
                new SlackPorts(
                        Pictures.NONE,
                        storage.leases(),
                        storage.memos(),
                        new WorkspaceKeeper(storage.workspaces(), clock),
                        clock,
                        UUID.randomUUID().toString(),
                        _ -> {});
        var slack = new SlackApp(settings.slack().orElseThrow(), ports);
        slack.start(new Slow(live.bot()));
        new CountDownLatch(1).await();
    }

    /** Takes its time. */
    static void pass() {
        try {
            boolean _ = new CountDownLatch(1).await(TIME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Storage open(Settings settings, InstantSource clock) {
        return switch (Storage.open(settings.storage(), clock)) {
            case Opened.Open(var storage) -> storage;
            case Opened.Refused(var why) -> throw new IllegalStateException(why.toString());
        };
    }

    private static Settings withoutSlack(Settings all) {
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
                Optional.empty());
    }

    /** Thinks about some words for long. */
    private record Slow(Bot bot) implements Bot {
        @Override
        public Reply answer(Incoming incoming) {
            if (incoming instanceof Incoming.FreeText(_, var words)
                    && words.startsWith(Sitting.SLOW)) {
                pass();
                return new Reply.Nothing();
            }
            return bot.answer(incoming);
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
