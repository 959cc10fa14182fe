package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.MemoryLeases;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.SlackApp;
import dev.unhunch.slack.SlackPorts;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.standin.SlackStandIn;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The adapter in a workspace, with a bot that says what a test wants. */
final class Live implements AutoCloseable, WorkspaceNews {
    final SlackStandIn slack = SlackStandIn.start();
    final ScriptedBot bot = new ScriptedBot();
    final TestPerson ada = slack.team().person("Ada");
    final TestPerson bob = slack.team().person("Bob");
    final TestChannel general = slack.team().channel("general").with(ada, bob);
    private final MemoryMemos memos = new MemoryMemos();
    private final BlockingQueue<Workspace> left = new LinkedBlockingQueue<>();
    private SlackApp app = started();

    private SlackApp started() {
        var settings =
                new SlackSettings(
                        new SlackSettings.Mode.Socket(
                                new Secret(slack.botToken()), new Secret(slack.appToken())),
                        URI.create(slack.apiUrl()),
                        Optional.of(URI.create("https://example.org/")));
        Pictures pictures =
                (id, _) -> Optional.of(new Pictures.Picture(id + ".png", new byte[] {1}));
        var ports =
                new SlackPorts(
                        pictures,
                        new MemoryLeases(slack.clock()),
                        memos,
                        this,
                        slack.clock(),
                        "test",
                        _ -> {});
        var started = new SlackApp(settings, ports);
        started.start(bot);
        slack.awaitLinks(1);
        return started;
    }

    /** Another process takes over. */
    void restarts() {
        app.close();
        slack.awaitLinks(0);
        app = started();
    }

    String team() {
        return slack.team().id();
    }

    /** The workspace that we left; waits for it. */
    Workspace hasLeft() throws InterruptedException {
        var workspace = left.poll(10, TimeUnit.SECONDS);
        if (workspace == null) throw new AssertionError("left no workspace");
        return workspace;
    }

    /** Whether we left no workspace. */
    boolean isThere() {
        return left.isEmpty();
    }

    /** Waits until something is so. */
    void awaits(BooleanSupplier is) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!is.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("it did not come to pass");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    /** A card with a picture. */
    static Card pictured(String title) {
        return new Card(
                title,
                List.of(
                        new Block.Picture("turn", "Turning"),
                        new Block.Text(Rich.of("Words of " + title))),
                List.of(),
                title);
    }

    @Override
    public void joined(Workspace workspace) {}

    @Override
    public void left(Workspace workspace) {
        left.add(workspace);
    }

    @Override
    public void present(String platform, Set<String> ids, Predicate<String> isSeen) {}

    @Override
    public void close() {
        app.close();
        slack.close();
    }
}
