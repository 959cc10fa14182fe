package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Sends to the app, watches the time of its acknowledgements, and sends events again. */
final class Dispatch {
    private final World world;
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("slack-stand-in-", 0).factory());
    private final AckAnswers answers;
    private volatile @Nullable Transport transport;

    Dispatch(World world) {
        this.world = world;
        this.answers = new AckAnswers(world);
    }

    void over(Transport other) {
        transport = other;
    }

    /** Sends one; outside of the world's lock. */
    void send(Delivery delivery) {
        var line = transport;
        delivery.exchange().leaves();
        if (line == null || !line.send(delivery)) {
            unreached(delivery);
            return;
        }
        long limit = world.settings.times().ack().toMillis();
        after(Duration.ofMillis(limit), () -> look(delivery, line));
    }

    private void unreached(Delivery delivery) {
        if (delivery.isEvent()) retry(delivery, "connection_failed");
        else world.change(() -> delivery.exchange().fails("dispatch_failed"));
    }

    private void look(Delivery delivery, Transport line) {
        boolean silent =
                world.change(() -> {
                    if (delivery.exchange().isAcked()) return false;
                    if (!delivery.isEvent()) delivery.exchange().fails("operation_timeout");
                    if (line.stands(delivery)) late(delivery);
                    return true;
                });
        if (silent && delivery.isEvent()) retry(delivery, "timeout");
    }

    private void late(Delivery delivery) {
        world.violations.add(
                "No acknowledgement of "
                        + delivery.exchange().kind
                        + " within "
                        + world.settings.times().ack()
                        + " (Interactivity > Handling user interaction: Acknowledgment response;"
                        + " Events API)");
    }

    /** An event that was not taken. */
    void retry(Delivery delivery, String reason) {
        var delays = world.settings.times().retries();
        if (delivery.attempt() >= delays.size()) return;
        Duration delay = delays.get(delivery.attempt());
        after(delay, () -> resend(delivery.again(reason)));
    }

    private void resend(Delivery delivery) {
        if (!delivery.exchange().isAcked()) send(delivery);
    }

    /** The acknowledgement arrived, with or without an answer in it. */
    void acked(Delivery delivery, @Nullable JsonNode payload, long arrived) {
        world.change(() -> {
            if (!delivery.exchange().acked(payload, arrived)) return;
            if (payload == null
                    || payload.isMissingNode()
                    || (payload.isContainerNode() && payload.isEmpty())) {
                answers.empty(delivery.exchange());
            } else if (!delivery.answerable()) {
                world.violations.add(
                        "An answer in the acknowledgement of "
                                + delivery.exchange().kind
                                + ", which takes none (Socket Mode > accepts_response_payload)");
            } else {
                answers.take(delivery.exchange(), payload);
            }
        });
    }

    /** Runs something every so often until it closes. */
    void every(Duration beat, Runnable action) {
        ScheduledFuture<?> _ =
                later.scheduleAtFixedRate(
                        action, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once, in a while; never where the stand-in closes before. */
    void after(Duration delay, Runnable action) {
        try {
            ScheduledFuture<?> _ = later.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            if (!later.isShutdown()) throw closed;
        }
    }

    void close() {
        later.shutdownNow();
    }
}
