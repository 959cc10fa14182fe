package dev.unhunch.discord.standin;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Snowflakes as Discord makes them (Reference &gt; Snowflakes): time above 22 bits of a counter.
 */
final class Ids {
    private static final long EPOCH = 1_420_070_400_000L;

    /** Divisible by 1 to 10: the n-th guild lies on shard n modulo so many shards. */
    private static final long FIRST_GUILD = 2_520L * 40_000_000L;

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong guilds = new AtomicLong(FIRST_GUILD);

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** Larger than all before. */
    long next() {
        long now = (clock.millis() - EPOCH) << 22;
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /** Guilds lie on one shard after the other. */
    long nextGuild() {
        return guilds.getAndIncrement() << 22;
    }
}
