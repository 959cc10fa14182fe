package dev.unhunch.pictures.press;

import dev.unhunch.pictures.press.Printer.Printed;

import java.util.ArrayList;
import java.util.List;

/** Says how large pictures have become, and which are too large. */
final class Sizes {
    private Sizes() {}

    static String line(Job job, Printed printed) {
        return printed.gif()
                .map(gif ->
                        Text.of(
                                "drawn",
                                job.id(),
                                thousands(printed.png().length),
                                thousands(gif.length),
                                printed.shots()))
                .orElseGet(() -> Text.of("composed", job.id(), thousands(printed.png().length)));
    }

    private static double thousands(int bytes) {
        return bytes / 1000.0;
    }

    static List<String> problems(Job job, Printed printed) {
        var problems = new ArrayList<String>();
        check(job.id() + ".png", printed.png().length, Limits.ofStill(job), problems);
        printed.gif().ifPresent(gif -> check(job.id() + ".gif", gif.length, Limits.FILM, problems));
        return problems;
    }

    static void check(String file, long bytes, int most, List<String> problems) {
        if (bytes > most) problems.add(Text.of("tooLarge", file, bytes / 1000.0, most / 1000.0));
    }
}
