package dev.unhunch.benchmarks;

import dev.unhunch.core.card.ActionId;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Every tap is read once and every button written once per card, so both must cost nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ActionIdBenchmark {
    private final ActionId id = ActionId.of("done", "neck-side-turn", "2026-11-23");

    /** Writes an id with two arguments and reads it back. */
    @Benchmark
    public Optional<ActionId> round_trip() {
        return ActionId.parse(id.wire());
    }
}
