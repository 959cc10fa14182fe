package dev.unhunch.app.packs;

import dev.unhunch.content.Content;
import dev.unhunch.content.check.PackCheck;
import dev.unhunch.content.check.PacksReport;
import dev.unhunch.content.pack.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the operator's packs, checked over the built-in content and over each other. */
public final class OwnPacks {
    private OwnPacks() {}

    /** What became of it: all of them can be used, or nothing of them is. */
    public sealed interface Loaded {
        /**
         * They make this content.
         *
         * @param names the packs, as "Our office 1.2.0"
         * @param warnings one line each
         */
        record Usable(Content content, List<String> names, List<String> warnings)
                implements Loaded {}

        /**
         * They cannot be used.
         *
         * @param problems one line each: pack, file, pointer, reason
         */
        record Unusable(List<String> problems) implements Loaded {}
    }

    /** The built-in content with packs over it, the lowest first; nothing is checked for none. */
    public static Loaded load(List<Path> packs) {
        if (packs.isEmpty()) return new Loaded.Usable(Content.builtIn(), List.of(), List.of());
        var report = PackCheck.check(packs);
        var errors = lines(report, part -> part.report().errors());
        if (!report.isFine()) return new Loaded.Unusable(errors);
        return new Loaded.Usable(
                Content.of(report.together()),
                report.parts().stream().map(OwnPacks::name).toList(),
                lines(report, part -> part.report().warnings()));
    }

    private static List<String> lines(
            PacksReport report, Function<PacksReport.Part, List<Problem>> which) {
        return report.parts().stream().flatMap(part -> lines(part, which.apply(part))).toList();
    }

    private static Stream<String> lines(PacksReport.Part part, List<Problem> problems) {
        var pack = part.path().toString();
        return problems.stream()
                .map(problem ->
                        problem.file().equals(pack) ? problem.toString() : pack + " " + problem);
    }

    private static String name(PacksReport.Part part) {
        var manifest = part.report().pack().manifest();
        return manifest.path("name").asText() + " " + manifest.path("version").asText();
    }
}
