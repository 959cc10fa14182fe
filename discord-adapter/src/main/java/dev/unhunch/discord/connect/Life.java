package dev.unhunch.discord.connect;

import dev.unhunch.discord.Shards;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.sharding.ShardManager;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection of all shards of this node, from its making to its end. */
final class Life {
    private static final Duration GOODBYE = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(Life.class);

    private final Shards wanted;
    private final Shards.Some shards;
    private final State state;
    private final Pools pools = new Pools();
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private final Set<Integer> ready = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean hadOne = new AtomicBoolean();
    private final ShardManager manager;
    private boolean isOver;

    /**
     * @param arrivals hears of servers; stays when this life is over
     * @param listener hears everything that people do
     */
    Life(Builder builder, Arrivals arrivals, Object listener, State state) {
        wanted = builder.parts().settings().shards();
        shards = builder.shards();
        this.state = state;
        manager = builder.build(pools, new Watch(this, arrivals), listener);
    }

    /** Signs in; the shards follow on their own. */
    void begin() {
        manager.login();
    }

    /** Waits for its end. */
    End await() {
        return end.join();
    }

    /** The gateway closed, and JDA gave up. */
    synchronized void closed(int code) {
        if (!isOver) end.complete(End.ofCode(code, wanted));
    }

    /**
     * Has JDA say why it gave a shard up: it would wait for requests first, and look after them
     * every thirty seconds only (SequentialRestRateLimiter).
     */
    void endIfGivenUp(JDA jda) {
        if (jda.getStatus() == JDA.Status.DISCONNECTED) jda.shutdownNow();
    }

    /** A shard is ready; whether it is the first one. */
    boolean isFirst(int shard) {
        ready.add(shard);
        return !hadOne.getAndSet(true);
    }

    /** Compares all shards with what is known; events may come in any order. */
    synchronized void compare() {
        if (isOver) return;
        int all = shards.last() - shards.first() + 1;
        int up = 0;
        for (var jda : manager.getShardCache()) {
            if (jda.getStatus() != JDA.Status.CONNECTED) continue;
            // The event that says so may be on its way yet.
            ready.add(jda.getShardInfo().getShardId());
            up++;
        }
        if (up == all) state.connected(all, manager.getGuildCache().size());
        else state.lost(up + " of " + all + " shards are connected");
    }

    Live live() {
        return new Live(manager, shards.total(), ready);
    }

    /** Disconnects at once. */
    void cut() {
        over();
        manager.shutdown();
        manager.getShardCache().forEach(JDA::shutdownNow);
        pools.close();
        end.complete(new End.Closed());
    }

    /** Disconnects when what is under way is over, or a little later. */
    void close() {
        over();
        try {
            pools.finishEvents(GOODBYE);
            manager.shutdown();
            manager.getShardCache().forEach(JDA::shutdown);
            for (var jda : manager.getShardCache())
                if (!jda.awaitShutdown(GOODBYE)) log.debug("A shard takes its time to end");
            pools.finishRequests(GOODBYE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        cut();
    }

    private synchronized void over() {
        isOver = true;
    }
}
