package dev.unhunch.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How the sources of this module hang together; the bot's own rules do not see them. */
class SourcesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(dev\\.unhunch\\.pictures[a-z.]*)\\.[A-Z]");

    private static final Map<Path, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            for (var file : (Iterable<Path>) files::iterator)
                if (file.toString().endsWith(".java")) TEXTS.put(file, Files.readString(file));
        }
        assertThat(TEXTS).hasSizeGreaterThan(50);
    }

    @Test
    void pictures_are_drawn_without_the_desktop_library() {
        var desktop = Pattern.compile("\\bjavax?\\.(awt|imageio|swing)\\b");
        assertThat(TEXTS)
                .allSatisfy((file, text) -> assertThat(text).doesNotContainPattern(desktop));
    }

    /** Math.sin and its kin may differ by a bit between machines, StrictMath's do not. */
    @Test
    void every_machine_computes_the_same() {
        var loose =
                Pattern.compile(
                        "\\bMath\\.(a?sin|a?cos|a?tan2?|sinh|cosh|tanh|exp|log|log10|pow|cbrt|hypot"
                                + "|toRadians|toDegrees)\\(");
        assertThat(TEXTS).allSatisfy((file, text) -> assertThat(text).doesNotContainPattern(loose));
    }

    @Test
    void files_are_short() {
        assertThat(TEXTS)
                .allSatisfy((file, text) -> assertThat(text.lines().count()).isLessThan(301));
    }

    @Test
    void every_package_declares_null() {
        var all = packages();
        assertThat(all.keySet())
                .allSatisfy(name -> {
                    var info = SOURCES.resolve(name.replace('.', '/') + "/package-info.java");
                    assertThat(TEXTS.get(info)).contains("@NullMarked");
                });
    }

    @Test
    void packages_have_no_cycles() {
        var open = new TreeMap<>(packages());
        boolean shrinks = true;
        while (shrinks) {
            var leaves = new ArrayList<String>();
            open.forEach((name, uses) -> {
                if (uses.stream().noneMatch(open::containsKey)) leaves.add(name);
            });
            leaves.forEach(open::remove);
            shrinks = !leaves.isEmpty();
        }
        assertThat(open).as("packages that use each other").isEmpty();
    }

    /**
     * Bodies and the canvas know nothing of files; what is drawn knows nothing of where it goes.
     */
    @Test
    void what_draws_does_not_know_what_prints() {
        var drawing =
                List.of("space", "mesh", "raster", "pose", "figure", "prop", "stage", "check");
        var printing = Set.of("image", "paint", "compose", "press", "review", "command");
        var packages = packages();
        for (var name : drawing)
            assertThat(packages.get("dev.unhunch.pictures." + name))
                    .as(name)
                    .isNotNull()
                    .noneMatch(
                            each -> printing.contains(each.substring(each.lastIndexOf('.') + 1)));
    }

    /** Each package with those that it uses. */
    private static Map<String, Set<String>> packages() {
        var packages = new TreeMap<String, Set<String>>();
        for (var text : TEXTS.values()) {
            var name = PACKAGE.matcher(text).results().findFirst().orElseThrow().group(1);
            var uses = packages.computeIfAbsent(name, _ -> new TreeSet<>());
            IMPORT.matcher(text).results().map(each -> each.group(1)).forEach(uses::add);
            uses.remove(name);
        }
        return packages;
    }
}
