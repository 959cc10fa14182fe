package dev.unhunch.discord.connect;

import net.dv8tion.jda.api.exceptions.InvalidTokenException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Connects, again and again, for as long as this node may. */
final class Session {
    private static final Logger log = LoggerFactory.getLogger(Session.class);

    private final Parts parts;
    private final Arrivals arrivals;
    private final Object listener;
    private final State state;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Life life;

    Session(Parts parts, Arrivals arrivals, Object listener, State state) {
        this.parts = parts;
        this.arrivals = arrivals;
        this.listener = listener;
        this.state = state;
    }

    /**
     * Begins, in a thread of its own.
     *
     * @param refused hears once that trying again would not help
     */
    void start(Consumer<String> refused) {
        state.connecting();
        Thread.ofVirtual().name("discord session").start(() -> run(refused));
    }

    private void run(Consumer<String> refused) {
        int failures = 0;
        while (!isClosed()) {
            long begun = System.nanoTime();
            switch (once()) {
                case End.Closed _ -> {}
                case End.Refused(var why) -> {
                    refused.accept(why);
                    return;
                }
                case End.Again(var why, var atLeast) -> {
                    if (isClosed()) return;
                    boolean stood =
                            System.nanoTime() - begun > parts.timing().lastRetry().toNanos();
                    failures = stood ? 1 : failures + 1;
                    pause(why, atLeast, failures);
                }
            }
        }
    }

    private void pause(String why, Duration atLeast, int failures) {
        state.lost(why);
        var own = parts.timing().pause(failures);
        var pause = atLeast.compareTo(own) > 0 ? atLeast : own;
        log.warn("Discord: not connected: {}; next try in {} s", why, seconds(pause));
        try {
            closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seconds(Duration pause) {
        return Long.toString((pause.toMillis() + 999) / 1000);
    }

    private End once() {
        return switch (Entrance.ask(parts.rest(), parts.timing().silence())) {
            case Entrance.Open open -> live(open);
            case Entrance.Later(var why, var atLeast) -> new End.Again(why, atLeast);
            case Entrance.Shut(var why) -> new End.Refused(why);
        };
    }

    private End live(Entrance.Open entrance) {
        var mine = new Life(new Builder(parts, entrance), arrivals, listener, state);
        if (!begins(mine)) {
            mine.cut();
            return new End.Closed();
        }
        try {
            mine.begin();
            return mine.await();
        } catch (InvalidTokenException _) {
            return End.ofCode(End.WRONG_TOKEN, parts.settings().shards());
        } catch (RuntimeException e) {
            return new End.Again(e.toString(), Duration.ZERO);
        } finally {
            ended();
            mine.cut();
        }
    }

    private synchronized boolean begins(Life mine) {
        if (isClosed()) return false;
        life = mine;
        return true;
    }

    private synchronized void ended() {
        life = null;
    }

    /** What is seen of Discord; empty before the first shard is ready. */
    synchronized Optional<Live> live() {
        return Optional.ofNullable(life).map(Life::live).filter(live -> !live.ready().isEmpty());
    }

    /** Disconnects for good: at once, or when what is under way is over. */
    void close(boolean atOnce) {
        Optional<Life> mine;
        synchronized (this) {
            closed.countDown();
            mine = Optional.ofNullable(life);
        }
        mine.ifPresent(atOnce ? Life::cut : Life::close);
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }
}
