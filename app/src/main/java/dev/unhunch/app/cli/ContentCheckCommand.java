package dev.unhunch.app.cli;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.content.check.PackCheck;
import dev.unhunch.content.check.PackReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code unhunch content check DIR}: names everything that is wrong with a content pack. */
@Command(
        name = "check",
        resourceBundle = "dev.unhunch.app.commandline",
        mixinStandardHelpOptions = true)
final class ContentCheckCommand implements Callable<Integer> {
    private final OperatorTexts texts = new OperatorTexts();

    @Parameters(paramLabel = "DIR")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        var report = PackCheck.check(directory);
        try (var out = Console.out()) {
            report.errors().forEach(out::println);
            report.warnings().forEach(warning -> out.println(texts.say("check.warning", warning)));
            out.println(
                    report.isFine()
                            ? texts.say("check.fine", directory, counts(report))
                            : texts.say("check.problems", directory, report.errors().size()));
        }
        return report.isFine() ? ExitCode.FINE : ExitCode.FAILURE;
    }

    private static String counts(PackReport report) {
        return report.counts().entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}
