package dev.unhunch.discord.connect;

import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * JDA's threads: virtual ones, so that nothing that a listener waits for holds up the gateway, and
 * none of them keeps the process alive.
 */
final class Pools implements AutoCloseable {
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clock = scheduled("discord clock");
    private final ScheduledExecutorService gateway = scheduled("discord heart");

    private static ScheduledExecutorService scheduled(String name) {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    }

    void into(DefaultShardManagerBuilder builder) {
        builder.setEventPool(work, false)
                .setCallbackPool(work, false)
                .setRateLimitElastic(work, false)
                .setRateLimitScheduler(clock, false)
                .setGatewayPool(gateway, false)
                .setAudioPool(gateway, false);
    }

    @Override
    public void close() {
        work.shutdownNow();
        clock.shutdownNow();
        gateway.shutdownNow();
    }
}
