package dev.unhunch.benchmarks;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Matcher;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** Matching must not grow more than the line does; only its beginning is read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LongLineBenchmark {
    private static final String WORDS = "stiff nekc and sholders after wrok ";
    private final Matcher matcher = ManyExercises.matcher(102);
    private String line = "";

    /** Characters in the line. */
    @Param({"10", "100", "1000", "10000"})
    public int length;

    /** Makes the line. */
    @Setup
    public void write() {
        line = WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
    }

    /** A match for a line of misspelt words, the dearest kind. */
    @Benchmark
    public Match<Exercise> match() {
        return matcher.exercises(Goal.STRETCH, line);
    }
}
