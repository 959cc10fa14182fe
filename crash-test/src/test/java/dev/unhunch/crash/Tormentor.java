package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.delivery.Moment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Keeps one node running, and never lets it run for long. */
final class Tormentor implements Callable<Void> {
    /** For a process to start: what a very slow machine may need. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** For a moment to come; where it does not, it is waited for again in another process. */
    private static final Duration MOMENT = Duration.ofSeconds(15);

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final double STOPS = 0.3;
    private static final int PASSES = 4;

    private final BotNode.Start start;
    private final Path log;
    private final Tally tally;
    private final BooleanSupplier over;
    private final SplittableRandom random;
    private boolean hasStopped;

    /**
     * @param over when to leave off
     */
    Tormentor(BotNode.Start start, Path log, Tally tally, BooleanSupplier over, long seed) {
        this.start = start;
        this.log = log;
        this.tally = tally;
        this.over = over;
        random = new SplittableRandom(seed);
    }

    @Override
    public Void call() throws InterruptedException {
        while (!over.getAsBoolean()) {
            var moment = random.nextInt(3) > 0 ? tally.next() : Optional.<Moment>empty();
            try (var node = node(moment)) {
                if (moment.isPresent()) killAt(moment.get(), node);
                else killAnywhere(node);
            }
        }
        return null;
    }

    private Child node(Optional<Moment> moment) throws InterruptedException {
        var trap = moment.map(at -> at + " " + random.nextInt(PASSES)).orElse("-");
        var with = new BotNode.Start(start.store(), start.platforms(), start.client(), trap);
        return Child.start(BotNode.class, log, with.arguments());
    }

    private void killAt(Moment moment, Child node) throws InterruptedException {
        var came = comes("READY", node, PATIENCE) && comes("AT " + moment, node, MOMENT);
        kill(node);
        if (came) tally.killedAt(moment);
        else tally.missed(moment);
    }

    private void killAnywhere(Child node) throws InterruptedException {
        var begin = System.nanoTime();
        if (!comes("READY", node, PATIENCE)) return;
        // A machine that is slow to start it is slow to work as well.
        live(Duration.ofNanos(System.nanoTime() - begin));
        if (!hasStopped || random.nextDouble() < STOPS) {
            hasStopped = true;
            node.stop();
            tally.paused();
            Pause.of(Settings.ENGINE.sending().lease().plusMillis(random.nextInt(200, 2_500)));
            node.goOn();
            live(Duration.ZERO);
        }
        kill(node);
    }

    private void live(Duration atMost) throws InterruptedException {
        var most = Math.max(LIFE.toMillis(), atMost.toMillis());
        Pause.of(Duration.ofMillis(random.nextLong(50, most)));
    }

    /** Whether a line comes before the time is up or there is nothing more to wait for. */
    private boolean comes(String line, Child node, Duration patience) throws InterruptedException {
        for (var left = patience; left.isPositive(); left = left.minus(LOOK)) {
            if (over.getAsBoolean()) return false;
            if (node.line(LOOK).filter(line::equals).isPresent()) return true;
            assertThat(node.ended(Duration.ZERO)).as("ended by itself, see " + log).isEmpty();
        }
        return false;
    }

    private void kill(Child node) throws InterruptedException {
        assertThat(node.kill()).isEqualTo(Child.KILLED);
        tally.killed();
    }
}
