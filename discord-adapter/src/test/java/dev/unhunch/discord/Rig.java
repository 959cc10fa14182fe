package dev.unhunch.discord;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.discord.connect.Timing;
import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestGuild;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/** A node: Unhunch's half of Discord at a stand-in, with the times of everything shortened. */
public final class Rig implements AutoCloseable {
    /** Short, and still far apart on a busy machine. */
    public static final Timing FAST =
            new Timing(
                    Duration.ofMillis(1_500),
                    Duration.ofMillis(300),
                    Duration.ofMillis(400),
                    Duration.ofMillis(150),
                    Duration.ofMillis(50),
                    Duration.ofMillis(400),
                    Duration.ofMillis(900));

    /** The machine's own time. */
    public static final InstantSource CLOCK = InstantSource.system();

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final Discord discord;
    private final News news = new News();
    private final List<Connection> seen = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** What the core was told of workspaces. */
    public static final class News implements WorkspaceNews {
        private final Set<String> joined = new HashSet<>();
        private final Set<String> left = new HashSet<>();
        private final List<Set<String>> present = new ArrayList<>();
        private Predicate<String> sees = _ -> false;

        @Override
        public synchronized void joined(Workspace workspace) {
            joined.add(workspace.id());
        }

        @Override
        public synchronized void left(Workspace workspace) {
            left.add(workspace.id());
        }

        @Override
        public synchronized void present(String platform, Set<String> ids, Predicate<String> is) {
            present.add(Set.copyOf(ids));
            sees = is;
        }

        /** Those that we were invited to. */
        public synchronized Set<String> allJoined() {
            return Set.copyOf(joined);
        }

        /** Those that we were removed from. */
        public synchronized Set<String> allLeft() {
            return Set.copyOf(left);
        }

        /** Each look at all that there are. */
        public synchronized List<Set<String>> looks() {
            return List.copyOf(present);
        }

        /** Whether the last look would have seen a workspace. */
        public synchronized boolean wouldSee(String id) {
            return sees.test(id);
        }
    }

    /** A bot without commands. */
    private record Answering(Function<Incoming, Reply> how) implements Bot {
        @Override
        public Reply answer(Incoming incoming) {
            return how.apply(incoming);
        }

        @Override
        public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
            return List.of();
        }

        @Override
        public List<CommandSpec> commands() {
            return List.of();
        }
    }

    private Rig(DiscordSettings settings, Leases leases, String owner) {
        var ports = new DiscordPorts(Pictures.NONE, leases, news, CLOCK, owner, this::note);
        discord = new Discord(settings, ports, FAST);
    }

    /** How to reach a stand-in. */
    public static DiscordSettings settings(DiscordStandIn standIn) {
        return new DiscordSettings(
                new Token(standIn.token()),
                URI.create(standIn.apiUrl()),
                Optional.of(URI.create(standIn.gatewayUrl())),
                new Shards.Recommended(),
                true,
                Optional.empty());
    }

    /** A node that starts at once. */
    public static Rig started(DiscordSettings settings) {
        return started(settings, new AlwaysFree(), "node");
    }

    /** One of several nodes. */
    public static Rig started(DiscordSettings settings, Leases leases, String owner) {
        var rig = new Rig(settings, leases, owner);
        rig.discord.start(new Answering(_ -> new Reply.Nothing()));
        return rig;
    }

    /** A node that is connected and has something to say. */
    public static Rig answering(DiscordStandIn standIn, Function<Incoming, Reply> how) {
        var rig = new Rig(settings(standIn), new AlwaysFree(), "node");
        rig.discord.start(new Answering(how));
        rig.awaitState(Connection.Connected.class);
        return rig;
    }

    /** A node that is connected. */
    public static Rig connected(DiscordStandIn standIn) {
        var rig = started(settings(standIn));
        rig.awaitState(Connection.Connected.class);
        return rig;
    }

    /** Leases of a node that is alone. */
    public static final class AlwaysFree implements Leases {
        @Override
        public boolean take(String name, String owner, Duration length) {
            return true;
        }

        @Override
        public void release(String name, String owner) {}
    }

    private void note(Connection now) {
        lock.lock();
        try {
            seen.add(now);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** All states since the last wait. */
    public List<Connection> states() {
        lock.lock();
        try {
            return List.copyOf(seen);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the connection is in a state, or was since the last wait. */
    public <T extends Connection> T awaitState(Class<T> state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        lock.lock();
        try {
            while (true) {
                for (int n = 0; n < seen.size(); n++) {
                    if (!state.isInstance(seen.get(n))) continue;
                    var found = state.cast(seen.get(n));
                    seen.subList(0, n + 1).clear();
                    return found;
                }
                if (changed.awaitNanos(end - System.nanoTime()) <= 0)
                    throw new AssertionError(state.getSimpleName() + " did not come: " + seen);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is so. */
    public static void await(String what, BooleanSupplier is) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!is.getAsBoolean()) {
            if (System.nanoTime() - end > 0) throw new AssertionError("did not come: " + what);
            pass(GLANCE);
        }
    }

    /** Lets time pass. */
    public static void pass(Duration time) {
        try {
            var never = new CountDownLatch(1);
            if (never.await(time.toNanos(), TimeUnit.NANOSECONDS)) throw new AssertionError();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The adapter. */
    public Discord discord() {
        return discord;
    }

    /** Where it posts. */
    public ChatPlatform platform() {
        return discord.platform();
    }

    /** What the core was told of workspaces. */
    public News news() {
        return news;
    }

    /** Ten seconds from now. */
    public static Instant inTime() {
        return CLOCK.instant().plusSeconds(10);
    }

    /** A channel as the core names it. */
    public static Place place(TestChannel channel) {
        var guild = channel.guild().map(TestGuild::id).orElse("");
        return new Place("discord", guild, channel.id());
    }

    @Override
    public void close() {
        discord.close();
    }
}
