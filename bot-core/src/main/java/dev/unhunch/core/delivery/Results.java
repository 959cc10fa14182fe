package dev.unhunch.core.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Outcomes and wishes to wait, from the threads that send to the one that writes them down. */
final class Results {
    private final ConcurrentLinkedQueue<Outcome.Of> outcomes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Hold> holds = new ConcurrentLinkedQueue<>();

    void add(Outcome.Of outcome) {
        outcomes.add(outcome);
    }

    void add(Hold hold) {
        holds.add(hold);
    }

    /** What came since, oldest first. */
    List<Outcome.Of> takeOutcomes() {
        return take(outcomes);
    }

    /** The wishes that came since: the longest one for each workspace or platform. */
    List<Hold> takeHolds() {
        record Scope(String platform, Optional<String> workspace) {}
        return List.copyOf(
                take(holds).stream()
                        .collect(
                                Collectors.toMap(
                                        hold -> new Scope(hold.platform(), hold.workspace()),
                                        Function.identity(),
                                        (a, b) -> a.until().isAfter(b.until()) ? a : b))
                        .values());
    }

    /** Only what is there now, however fast more comes. */
    private static <T> List<T> take(ConcurrentLinkedQueue<T> queue) {
        return new ArrayList<>(
                Stream.generate(queue::poll)
                        .limit(queue.size())
                        .takeWhile(x -> x != null)
                        .toList());
    }
}
