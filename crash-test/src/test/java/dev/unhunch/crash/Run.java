package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.delivery.DeliveryKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One run of the crash test: rounds of slots, posted by nodes that are killed all the while. */
final class Run {
    /**
     * What is run.
     *
     * @param store where the posts are kept; see {@link Store#open}
     * @param client what the nodes post with
     * @param size how much at least
     */
    record Plan(String name, String store, int nodes, Client client, long seed, Size size) {}

    /**
     * How much is run, at least. After the first round come more, until all of it is reached.
     *
     * @param slots posts to come in a round
     * @param perSecond how many of them fall due in a second
     * @param more posts in a round for moments only
     * @param moments whether a node must have been killed at every {@code Moment}
     */
    record Size(int slots, int perSecond, int more, boolean moments, Duration time) {}

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private static final int LINES = 3;

    /** The last few wait long after much bad luck; more kills would only make them wait longer. */
    private static final int LAST = 10;

    /** What even a very slow machine needs to post a round; then it is judged as it is. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Plan plan;
    private final Path folder;
    private final InstantSource clock = InstantSource.system();
    private final Tally tally = new Tally();
    private final List<DeliveryKey> expected = new ArrayList<>();
    private List<String> told = List.of();

    /**
     * @param folder for logs and whatever the nodes have to be told
     */
    Run(Plan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /** Runs it, and says in one line what happened. */
    Judge.Verdict verdict() throws Exception {
        var begin = clock.instant();
        try (var platforms = plan.client().start(log(), plan.seed())) {
            var slots = new Slots(clock, platforms);
            round(platforms, slots, plan.size().slots());
            while (!isEnough(begin))
                round(platforms, slots, isTime(begin) ? plan.size().more() : plan.size().slots());
            assertThat(platforms.complaints()).isEmpty();
            told = platforms.told();
            var verdict = judge(platforms.record());
            report(begin, platforms, verdict);
            return verdict;
        }
    }

    /** What single people had been told when it was over. */
    List<String> told() {
        return told;
    }

    /** How often a node was stopped, for good or for a while. */
    int stopped() {
        return tally.stopped();
    }

    private boolean isTime(Instant begin) {
        return !clock.instant().isBefore(begin.plus(plan.size().time()));
    }

    private boolean isEnough(Instant begin) {
        return isTime(begin) && (!plan.size().moments() || tally.hasAllMoments());
    }

    private void round(Platforms platforms, Slots slots, int count) throws Exception {
        var spread = Duration.ofSeconds(count / plan.size().perSecond());
        List<DeliveryKey> keys;
        try (var store = Store.open(plan.store(), clock)) {
            keys = slots.sow(store.subscriptions(), count / LINES, spread);
        }
        expected.addAll(keys);
        torment(platforms);
        finish(platforms, keys);
    }

    private void torment(Platforms platforms) throws InterruptedException, ExecutionException {
        var end = clock.instant().plus(PATIENCE);
        var random = plan.seed() + expected.size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tormentors =
                    IntStream.range(0, plan.nodes())
                            .mapToObj(n ->
                                    new Tormentor(
                                            start(platforms),
                                            log(),
                                            tally,
                                            () -> isPosted(platforms, end),
                                            random + n))
                            .toList();
            for (var done : threads.invokeAll(tormentors)) done.get();
        }
    }

    private boolean isPosted(Platforms platforms, Instant end) {
        return platforms.isDone(expected.size(), LAST) || clock.instant().isAfter(end);
    }

    private BotNode.Start start(Platforms platforms) {
        return new BotNode.Start(plan.store(), platforms.address(), plan.client(), "-");
    }

    /** A last node, in peace: what is uncertain must become certain, and the end be a good one. */
    private void finish(Platforms platforms, List<DeliveryKey> keys)
            throws IOException, InterruptedException {
        var file = folder.resolve("keys");
        Files.write(file, keys.stream().map(DeliveryKey::wire).toList());
        try (var node = Child.start(BotNode.class, log(), start(platforms).arguments())) {
            assertThat(node.line("READY", Tormentor.PATIENCE)).as("see " + log()).isPresent();
            node.say(file.toString());
            assertThat(node.line("FINAL", PATIENCE))
                    .as("posts without an end, see " + log())
                    .isPresent();
            assertThat(node.ended(PATIENCE)).contains(0);
        }
    }

    private Judge.Verdict judge(String record) {
        try (var store = Store.open(plan.store(), clock)) {
            return Judge.judge(expected, record, store.deliveries()::find);
        }
    }

    private Path log() {
        return folder.resolve(plan.name() + ".log");
    }

    private void report(Instant begin, Platforms platforms, Judge.Verdict verdict) {
        var figures =
                platforms.figures().entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey().words())
                        .collect(Collectors.joining(", "));
        LOG.info(
                "{}, {} node(s), seed {}: {} slots in {} s, {} duplicates, {} missing, {}"
                        + " unconfirmed; {}; {}",
                plan.name(),
                plan.nodes(),
                plan.seed(),
                verdict.slots(),
                Duration.between(begin, clock.instant()).toSeconds(),
                verdict.duplicates().size(),
                verdict.missing().size(),
                verdict.unconfirmed().size(),
                tally,
                figures);
    }
}
