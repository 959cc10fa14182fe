import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

/**
 * These read Discord's and Slack's own descriptions of themselves, which are not ours to hand on.
 */
static final Set<String> NEED_DOCUMENTS =
        Set.of(
                "dev.unhunch.discord.standin.OpenApiTest",
                "dev.unhunch.slack.manifest.ManifestSchemaTest");

/**
 * Where CI=true every test of a module must have run: {@code CheckTests.java MODULE REPORTS} reads
 * the module's test reports and fails, naming each test that was skipped and why. A module that has
 * tests but no report fails too, and so does app without any. Two classes are excused: they need
 * documents that not every desk has.
 */
void main(String[] args) throws Exception {
    var module = Path.of(args[0]);
    var reports = files(Path.of(args[1]), ".xml");
    var hasTests = !files(module.resolve("src/test/java"), "Test.java").isEmpty();
    if (reports.isEmpty() && (hasTests || module.endsWith("app")))
        fail(List.of("No test ran in " + module.getFileName() + "."));
    var skipped = new ArrayList<String>();
    for (var report : reports) skipped.addAll(skippedIn(report));
    if (!skipped.isEmpty()) {
        skipped.addFirst("Where CI=true no test may be skipped, but these were:");
        fail(skipped);
    }
}

List<String> skippedIn(Path report) throws Exception {
    var cases =
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("testcase");
    var skipped = new ArrayList<String>();
    for (int i = 0; i < cases.getLength(); i++) {
        var test = (Element) cases.item(i);
        if (NEED_DOCUMENTS.contains(test.getAttribute("classname"))) continue;
        if (test.getElementsByTagName("skipped").item(0) instanceof Element why)
            skipped.add(
                    "  %s.%s: %s"
                            .formatted(
                                    test.getAttribute("classname"),
                                    test.getAttribute("name"),
                                    reason(why)));
    }
    return skipped;
}

/** What the report says, in its attribute or, for a failed assumption, on the first line. */
String reason(Element skipped) {
    var message = skipped.getAttribute("message");
    return message.isBlank()
            ? skipped.getTextContent().strip().lines().findFirst().orElse("no reason given")
            : message;
}

List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.walk(folder)) {
        return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
}

void fail(List<String> lines) {
    lines.forEach(line -> System.err.println("[ERROR] " + line));
    System.exit(1);
}
