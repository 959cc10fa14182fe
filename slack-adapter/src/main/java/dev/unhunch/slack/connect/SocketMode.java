package dev.unhunch.slack.connect;

import com.slack.api.bolt.App;

import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.team.OneTeam;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.text.Words;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Keeps one socket to Slack open, over which people reach us. Whatever happens to it, another one
 * is opened, unless Slack says that this cannot help.
 */
public final class SocketMode implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);

    private static final ThreadFactory READERS =
            Thread.ofPlatform().daemon().name("slack-socket-", 0).factory();

    private final OneTeam team;
    private final Entrance entrance;
    private final Timing timing;
    private final OkHttpClient http;
    private final Consumer<Team> met;
    private final State state;
    private final BackOff backOff;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Thread keeper;
    private volatile @Nullable Link current;

    /** Not connected yet. */
    public SocketMode(SocketParts parts, OneTeam team, Timing timing) {
        this.team = team;
        this.timing = timing;
        met = parts.met();
        entrance = new Entrance(parts.sdk(), parts.appToken());
        http =
                parts.sdk()
                        .getHttpClient()
                        .getOkHttpClient()
                        .newBuilder()
                        // A thread of the machine's own wakes up sooner than a virtual one.
                        .dispatcher(new Dispatcher(Executors.newCachedThreadPool(READERS)))
                        .pingInterval(timing.ping())
                        // Squeezing small answers takes longer than sending them.
                        .minWebSocketMessageToCompress(Long.MAX_VALUE)
                        .build();
        state = new State(parts.clock(), parts.changed());
        backOff = new BackOff(timing, RandomGenerator.getDefault());
    }

    /** How Slack and we are connected. */
    public Connection connection() {
        return state.connection();
    }

    /** Connects as soon as Slack can be reached; returns at once. */
    public void start(App app) {
        var desk = new Desk(app);
        keeper = Thread.ofVirtual().name("slack-socket").start(() -> keep(desk));
    }

    private void keep(Desk desk) {
        try {
            boolean going = again(this::meet);
            while (going) going = again(() -> step(desk));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A part of the way; false at the end. */
    @FunctionalInterface
    private interface Part {
        boolean go() throws InterruptedException;
    }

    /** Nobody hears people while nobody keeps the socket, so a mistake of ours is not the end. */
    private boolean again(Part part) throws InterruptedException {
        while (true) {
            try {
                return part.go();
            } catch (RuntimeException e) {
                log.error("Keeping the connection to Slack broke off", e);
                if (!pause(backOff.next(Duration.ZERO))) return false;
            }
        }
    }

    /** Waits until the workspace is known; false where it cannot be. */
    private boolean meet() throws InterruptedException {
        while (true) {
            switch (team.know()) {
                case OneTeam.Known.Yes(var known) -> {
                    Thread.startVirtualThread(() -> met.accept(known));
                    return !isClosed();
                }
                case OneTeam.Known.NotNow(var pause, var why) -> {
                    if (!pause(backOff.next(pause), why)) return false;
                }
                case OneTeam.Known.Refused(var error) -> {
                    return refuse(Words.say("refused.bot", error));
                }
            }
        }
    }

    /** Opens a socket where one is needed, or waits until that is so; false at the end. */
    private boolean step(Desk desk) throws InterruptedException {
        var old = current;
        if (old != null && !old.isLeaving()) old.awaitLeaving();
        if (isClosed()) return false;
        if (old != null) {
            if (old.why().equals(Link.DISABLED)) return refuse(Words.say("refused.linkDisabled"));
            if (!settle(old)) return false;
        }
        return open(desk, old);
    }

    /** A socket that did not last is not replaced in a hurry. */
    private boolean settle(Link old) throws InterruptedException {
        log.info("Slack’s socket ends ({}); opening another", old.why());
        if (old.age().compareTo(timing.settled()) >= 0) {
            backOff.reset();
            return true;
        }
        return pause(backOff.soon());
    }

    private boolean open(Desk desk, @Nullable Link old) throws InterruptedException {
        while (true) {
            switch (entrance.ask()) {
                case Entrance.Found.Refused(var why) -> {
                    return refuse(why);
                }
                case Entrance.Found.NotNow(var asked, var why) -> {
                    if (!pause(backOff.next(asked), why)) return false;
                }
                case Entrance.Found.Address(var url) -> {
                    var link = enter(desk, url);
                    if (link.isPresent()) return change(old, link.get());
                    if (!pause(backOff.next(Duration.ZERO))) return false;
                }
            }
        }
    }

    private Optional<Link> enter(Desk desk, String url) throws InterruptedException {
        var link = new Link(desk, state::lost);
        if (link.open(http, url, timing.hello())) return Optional.of(link);
        link.abandon("not opened");
        log.warn("Slack’s socket was not opened: {}", link.why());
        return Optional.empty();
    }

    /** The new one is open before the old one is closed, and answers under way go out on it. */
    private boolean change(@Nullable Link old, Link link) {
        current = link;
        state.connected(link);
        log.info("Connected to Slack");
        if (old != null) Thread.startVirtualThread(() -> close(old));
        return !isClosed();
    }

    private void close(Link link) {
        try {
            link.close(timing.goodbye());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean refuse(String why) {
        log.error("{}", why);
        state.refused(why);
        return false;
    }

    /**
     * Slack does not take the bot's token any more.
     *
     * @param error Slack's own word, such as {@code token_revoked}
     */
    public synchronized void end(String error) {
        if (isClosed()) return;
        refuse(Words.say("refused.bot", error));
        closed.countDown();
        var link = current;
        if (link != null) Thread.startVirtualThread(() -> close(link));
    }

    private boolean pause(Duration pause, String why) throws InterruptedException {
        log.warn("Slack is not there ({}); next try in {} ms", why, pause.toMillis());
        return pause(pause);
    }

    /** Waits; false where everything ends meanwhile. */
    private boolean pause(Duration pause) throws InterruptedException {
        return !closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Says goodbye; what people just asked for is still answered. */
    @Override
    public void close() {
        closed.countDown();
        try {
            var thread = keeper;
            if (thread != null) {
                thread.interrupt();
                thread.join(timing.goodbye());
            }
            state.end();
            var link = current;
            if (link != null) link.close(timing.goodbye());
            http.dispatcher().executorService().shutdown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
