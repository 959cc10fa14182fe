package dev.unhunch.benchmarks;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.match.Suggestion;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Matching over the whole catalogue and the words of all languages. Targets: a match within 100 µs
 * at the 99th percentile, a completion within 200 µs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class MatcherBenchmark {
    private final Matcher matcher = ManyExercises.matcher(102);

    /** What people type: clear, misspelt, long-winded, in other languages, and nonsense. */
    @Param({
        "neck",
        "uper bak",
        "between my shoulder blades 5 min seated no equipment",
        "my neck has been so stiff since this morning, anything quiet for a meeting?",
        "verspannte Schultern",
        "首が痛い",
        "lorem ipsum dolor sit amet",
        "between meetings, got like 2 minutes, lower back is tight and my wrists ache from typing"
    })
    public String line = "";

    /** A match for {@link #line}. */
    @Benchmark
    public Match<Exercise> match() {
        return matcher.exercises(Goal.STRETCH, line);
    }

    /** A completion of {@link #line}. */
    @Benchmark
    public List<Suggestion> suggest() {
        return matcher.suggestExercises(Goal.ANY, Locale.ENGLISH, line);
    }
}
