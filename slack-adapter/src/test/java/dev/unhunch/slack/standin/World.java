package dev.unhunch.slack.standin;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** All that there is on this Slack, behind one lock. */
final class World {
    /** Somebody's view of a message changed; {@code by} is what it answers, where that is known. */
    record Sight(@Nullable Exchange by, TestMessage message) {}

    final StandInSettings settings;
    final StandInClock clock = new StandInClock();
    final Ids ids = new Ids(clock);
    final Violations violations = new Violations();
    final Tokens tokens = new Tokens(this);
    final Views views = new Views(this);
    final Links links = new Links(this);
    final Map<String, TestTeam> teams = new LinkedHashMap<>();
    final List<Sight> sights = new ArrayList<>();
    final String appId = "ASTANDIN1";
    final MessageRules messageRules = new MessageRules(this);
    final ViewRules viewRules = new ViewRules(this);
    final Messages messages = new Messages(this);
    final Dispatch dispatch = new Dispatch(this);
    final People people = new People(this);

    /** What was uploaded. */
    @Nullable FileMethods files;

    /** Where the Web API listens, with a slash at its end. */
    String root = "";

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

    void change(Runnable action) {
        change(() -> {
            action.run();
            return this;
        });
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
    TestTeam team(String name) {
        return change(() ->
                teams.values().stream()
                        .filter(team -> team.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> {
                            var made = new TestTeam(this, name);
                            teams.put(made.id(), made);
                            return made;
                        }));
    }

    void seen(TestMessage message, @Nullable Exchange by) {
        sights.add(new Sight(by, message));
    }
}
