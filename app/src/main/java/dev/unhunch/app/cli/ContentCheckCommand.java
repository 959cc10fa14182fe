package dev.unhunch.app.cli;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.content.check.PackCheck;
import dev.unhunch.content.check.PackReport;
import dev.unhunch.content.check.PacksReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code unhunch content check PACK…}: names everything that is wrong with content packs. */
@Command(
        name = "check",
        resourceBundle = "dev.unhunch.app.commandline",
        mixinStandardHelpOptions = true)
final class ContentCheckCommand implements Callable<Integer> {
    private final OperatorTexts texts = new OperatorTexts();

    @Parameters(paramLabel = "PACK", arity = "1..*", descriptionKey = "packs")
    private List<Path> packs = List.of();

    @Override
    public Integer call() {
        var report = PackCheck.check(packs);
        try (var out = Console.out()) {
            report.parts().forEach(part -> print(part, out));
            report.unchecked().forEach(pack -> out.println(texts.say("check.unchecked", pack)));
        }
        return report.isFine() ? ExitCode.FINE : ExitCode.FAILURE;
    }

    private void print(PacksReport.Part part, PrintStream out) {
        var report = part.report();
        report.errors().forEach(out::println);
        report.warnings().forEach(warning -> out.println(texts.say("check.warning", warning)));
        out.println(
                report.isFine()
                        ? fine(part)
                        : texts.say("check.problems", part.path(), report.errors().size()));
    }

    /** A pack may hold no record at all, since it only leaves some out. */
    private String fine(PacksReport.Part part) {
        var counts = counts(part.report());
        return counts.isEmpty()
                ? texts.say("check.fineWithoutRecords", part.path())
                : texts.say("check.fine", part.path(), counts);
    }

    private static String counts(PackReport report) {
        return report.counts().entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}
