package dev.unhunch.discord.connect;

import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * JDA's threads: virtual ones, so that nothing that a listener waits for holds up the gateway, and
 * none of them keeps the process alive.
 */
final class Pools implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Pools.class);

    private final ExecutorService events = Executors.newVirtualThreadPerTaskExecutor();
    private final Requests requests = new Requests();
    private final ExecutorService callbacks = Executors.newVirtualThreadPerTaskExecutor();

    /** A thread of the system: a virtual one that waits for a time needs another one to wake it. */
    private final ScheduledExecutorService gateway =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("discord heart").daemon().factory());

    void into(DefaultShardManagerBuilder builder) {
        builder.setEventPool(events, false)
                .setCallbackPool(callbacks, false)
                // The same one, so that JDA does not change threads in between.
                .setRateLimitElastic(requests, false)
                .setRateLimitScheduler(requests, false)
                .setGatewayPool(gateway, false)
                .setAudioPool(gateway, false);
    }

    /** Waits until what came in is answered; what comes in later is too late. */
    void finishEvents(Duration atMost) throws InterruptedException {
        finish(events, atMost);
    }

    /** Waits until what is being sent was answered. */
    void finishRequests(Duration atMost) throws InterruptedException {
        if (!requests.finish(atMost)) log.debug("Something being sent is cut off");
        finish(callbacks, atMost);
    }

    private static void finish(ExecutorService executor, Duration atMost)
            throws InterruptedException {
        executor.shutdown();
        if (!executor.awaitTermination(atMost.toNanos(), TimeUnit.NANOSECONDS))
            log.debug("Something under way is cut off");
    }

    @Override
    public void close() {
        events.shutdownNow();
        requests.cut();
        callbacks.shutdownNow();
        gateway.shutdownNow();
    }
}
