package dev.unhunch.benchmarks;

import dev.unhunch.content.Content;
import dev.unhunch.content.safety.SafetyReader;
import dev.unhunch.core.match.Matcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long the built-in content takes to be read in a Java that has just started, and how much of
 * the memory it keeps. Each round is a process of its own with the flags of the launcher.
 */
public final class StartBenchmark {
    private static final int ROUNDS = 15;
    private static final double MILLION = 1_000_000;
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");

    private StartBenchmark() {}

    /** Without arguments all rounds; with one, a single round in this process. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            System.out.println(round());
            return;
        }
        var rounds = new ArrayList<double[]>();
        for (int i = 0; i < ROUNDS; i++) rounds.add(process());
        print("content read, ms", rounds, 0);
        print("  of which processor time, ms", rounds, 1);
        print("safety rules made, ms", rounds, 2);
        print("matcher made, ms", rounds, 3);
        print("memory of the content, MB", rounds, 4);
        print("memory of the matcher and the safety check, MB", rounds, 5);
    }

    private static void print(String what, List<double[]> rounds, int column) {
        var sorted = rounds.stream().mapToDouble(each -> each[column]).sorted().toArray();
        System.out.printf(
                "%-48s median %6.1f  (%.1f to %.1f)%n",
                what, sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
    }

    private static double[] process() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(StartBenchmark.class.getName(), "one"));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("the process failed: " + said);
        return Arrays.stream(said.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static String round() {
        var threads = ManagementFactory.getThreadMXBean();
        long processorBefore = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        var content = Content.builtIn();
        long read = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime() - processorBefore;
        var check = SafetyReader.read(content.safety()).check();
        long safe = System.nanoTime();
        var matcher = Matcher.of(content.library(), content.terms());
        long ready = System.nanoTime();
        long all = used();
        if (check.check("neck").isPresent() || matcher.wanted("neck") == null)
            throw new IllegalStateException("kept until here");
        check = null;
        matcher = null;
        long withoutMatcher = used();
        if (content.terms().isEmpty()) throw new IllegalStateException("kept until here");
        content = null;
        long without = used();
        var figures =
                new double[] {
                    (read - begin) / MILLION,
                    processor / MILLION,
                    (safe - read) / MILLION,
                    (ready - safe) / MILLION,
                    (withoutMatcher - without) / MILLION,
                    (all - withoutMatcher) / MILLION
                };
        return String.join(" ", Arrays.stream(figures).mapToObj(Double::toString).toList());
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
