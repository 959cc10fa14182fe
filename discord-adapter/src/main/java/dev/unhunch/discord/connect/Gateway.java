package dev.unhunch.discord.connect;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.port.Connection;
import dev.unhunch.discord.draw.CardDrawing;
import dev.unhunch.discord.listen.DiscordListener;
import dev.unhunch.discord.listen.WarmUp;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Discord's gateway, held by one node at a time: by this one while it has the lease for its shards.
 * One thread keeps the lease, one watches that nothing outlasts it, one connects; so neither a slow
 * store nor a slow Discord holds up the other.
 */
public final class Gateway implements AutoCloseable {
    private final Parts parts;
    private final State state;
    private final Tenure tenure;
    private final CountDownLatch over = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private volatile @Nullable Session session;
    private volatile @Nullable Arrivals arrivals;

    /** Not connected yet. */
    public Gateway(Parts parts) {
        this.parts = parts;
        state = new State(parts.ports().clock(), parts.ports().changed());
        tenure =
                new Tenure(
                        parts.ports().leases(),
                        "discord:" + parts.settings().shards().written(),
                        parts.ports().owner(),
                        parts.timing(),
                        System::nanoTime);
    }

    /** Connects as soon as this node may, and returns at once. */
    public void start(Bot bot, CardDrawing drawing) {
        var here = new Arrivals(bot, parts.ports().news());
        arrivals = here;
        var listener = new DiscordListener(bot, drawing, parts.settings().readsMessages());
        Thread.ofVirtual().name("discord lease").start(this::keep);
        Thread.ofVirtual()
                .name("discord")
                .start(() -> {
                    WarmUp.run(bot, drawing);
                    watch(here, listener);
                });
    }

    /** Asks for the lease until everything ends. */
    private void keep() {
        boolean goesOn = true;
        while (goesOn) {
            var word = tenure.ask();
            wake();
            var pause =
                    word == Tenure.Word.OURS ? parts.timing().renew() : parts.timing().standBy();
            goesOn = !isOver(pause);
        }
    }

    private void watch(Arrivals here, Object listener) {
        while (!isOver(Duration.ZERO)) {
            if (tenure.left() > 0) {
                var mine = new Session(parts, here, listener, state);
                begin(mine);
                while (!isOver(Duration.ZERO) && tenure.left() > 0) sleep(tenure.left());
                if (!isOver(Duration.ZERO)) end(mine);
            } else {
                if (tenure.last() == Tenure.Word.THEIRS) state.elsewhere();
                sleep(parts.timing().standBy().toNanos());
            }
        }
    }

    private void begin(Session mine) {
        session = mine;
        mine.start(this::refused);
    }

    /** Another node may connect from now on. */
    private void end(Session mine) {
        session = null;
        mine.close(true);
        state.lost("the lease ran out");
    }

    private void refused(String why) {
        state.refused(why);
        over.countDown();
        wake();
        tenure.release();
    }

    /** How Discord and we are connected. */
    public Connection connection() {
        return state.now();
    }

    /** What this node sees of Discord; empty before the first shard is ready or without lease. */
    public Optional<Live> live() {
        return tenure.left() > 0
                ? Optional.ofNullable(session).flatMap(Session::live)
                : Optional.empty();
    }

    private void wake() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps until there is news of the lease, or that time is over. */
    @SuppressWarnings("WaitNotInLoop") // Whoever calls looks again.
    private void sleep(long nanos) {
        lock.lock();
        try {
            if (!isOver(Duration.ZERO)) news.awaitNanos(nanos);
        } catch (InterruptedException _) {
            over.countDown();
        } finally {
            lock.unlock();
        }
    }

    /** Whether everything ends, or does within that time. */
    private boolean isOver(Duration within) {
        try {
            return over.await(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    /** Disconnects, and lets another node connect. */
    @Override
    public void close() {
        boolean alreadyOver = isOver(Duration.ZERO);
        over.countDown();
        wake();
        Optional.ofNullable(session).ifPresent(mine -> mine.close(false));
        Optional.ofNullable(arrivals).ifPresent(Arrivals::close);
        if (!alreadyOver) tenure.release();
    }
}
