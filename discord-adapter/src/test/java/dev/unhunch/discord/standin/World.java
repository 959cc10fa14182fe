package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** All that there is on this Discord, behind one lock. */
final class World {
    final StandInSettings settings;
    final StandInClock clock = new StandInClock();
    final Ids ids = new Ids(clock);
    final Violations violations = new Violations();
    final TestPerson bot = new TestPerson(ids.next(), "Unhunch", true);
    final Map<String, TestGuild> guilds = new LinkedHashMap<>();
    final Interactions interactions = new Interactions(this);
    final Commands commands = new Commands(this);
    final Messages messages = new Messages(this);
    News news = new Silent();

    /** Posts that were answered with an earlier one. */
    int deduplicated;

    private final Map<String, TestPerson> people = new LinkedHashMap<>();
    private final Map<String, TestChannel> channels = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    World(StandInSettings settings) {
        this.settings = settings;
    }

    /** Does something that nobody else sees half done, and wakes those who wait for a change. */
    <T> T change(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Waits until something is there; throws where it does not come in time. */
    <T> T await(String what, Duration atMost, Supplier<Optional<T>> look) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (true) {
                Optional<T> found = look.get();
                if (found.isPresent()) return found.get();
                if (left <= 0)
                    throw new AssertionError("did not come within " + atMost + ": " + what);
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }

    /** By name; made where there is none. */
    TestGuild guild(String name, boolean withBot) {
        return change(() ->
                guilds.values().stream()
                        .filter(guild -> guild.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> found(name, withBot)));
    }

    private TestGuild found(String name, boolean withBot) {
        var guild = new TestGuild(this, name, withBot);
        guilds.put(guild.id(), guild);
        news.toGuild(guild, "GUILD_CREATE", guild.json());
        return guild;
    }

    TestPerson person(String name) {
        return change(
                () -> people.computeIfAbsent(name, _ -> new TestPerson(ids.next(), name, false)));
    }

    Optional<TestPerson> personById(String id) {
        if (bot.id().equals(id)) return Optional.of(bot);
        return people.values().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    void add(TestChannel channel) {
        channels.put(channel.id(), channel);
    }

    /** Also one that was deleted. */
    Optional<TestChannel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** The conversation between the bot and one person. */
    TestChannel direct(TestPerson person) {
        return change(() ->
                channels.values().stream()
                        .filter(one -> one.kind() == TestChannel.Kind.DIRECT)
                        .filter(one -> one.recipients().equals(List.of(person)))
                        .findFirst()
                        .orElseGet(() -> conversation(TestChannel.Kind.DIRECT, person)));
    }

    TestChannel conversation(TestChannel.Kind kind, TestPerson... people) {
        var made = new TestChannel(ids.next(), "talk", kind, List.of(people));
        add(made);
        return made;
    }

    private static final class Silent implements News {
        @Override
        public void toGuild(TestGuild guild, String event, ObjectNode data) {}

        @Override
        public boolean toChannel(TestChannel channel, String event, ObjectNode data) {
            return false;
        }
    }
}
