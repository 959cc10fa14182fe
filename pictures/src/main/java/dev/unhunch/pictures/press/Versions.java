package dev.unhunch.pictures.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells one renderer from another by its sources, which lie beside the classes: those are the same
 * on every machine, while compilers differ. Comments, imports and indentation do not count.
 *
 * @param drawing of all that turns a pose into files
 * @param composing of all that turns stills into a strip or a cover
 */
public record Versions(String drawing, String composing) {
    private static final String SOURCES = "META-INF/sources";
    private static final List<String> NOT_DRAWING =
            List.of("command", "compose", "paint", "press", "review");
    private static final String MUSCLES = "figure/muscles.json";
    private static final String BASE = "dev/unhunch/pictures/";

    /** The versions of the renderer that is running. */
    public static Versions ofThisProgram() throws IOException {
        try {
            var home =
                    Path.of(
                            Versions.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(home)) return of(withData(sources(home.resolve(SOURCES))));
            try (var jar = FileSystems.newFileSystem(home)) {
                return of(withData(sources(jar.getPath(SOURCES))));
            }
        } catch (URISyntaxException failure) {
            throw new IOException(failure);
        }
    }

    /**
     * The versions of a renderer.
     *
     * @param sources by their paths below {@code dev/unhunch/pictures}
     */
    static Versions of(SortedMap<String, String> sources) {
        return new Versions(
                hash(sources, Versions::draws),
                hash(sources, path -> isIn(path, List.of("compose", "paint", "image", "film"))));
    }

    private static boolean draws(String path) {
        return !path.equals("Main.java") && !isIn(path, NOT_DRAWING);
    }

    /** Where muscles lie is data, but changes pictures as sources do. */
    private static SortedMap<String, String> withData(SortedMap<String, String> sources)
            throws IOException {
        try (var muscles = Versions.class.getResourceAsStream("/" + BASE + MUSCLES)) {
            if (muscles == null) throw new IOException(Text.of("noSources", MUSCLES));
            sources.put(MUSCLES, new String(muscles.readAllBytes(), StandardCharsets.UTF_8));
        }
        return sources;
    }

    private static boolean isIn(String path, List<String> folders) {
        return folders.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    private static String hash(SortedMap<String, String> sources, Predicate<String> counts) {
        var hash = new Hash();
        sources.forEach((path, source) -> {
            if (counts.test(path)) hash.add(path).add(withoutRemarks(source));
        });
        return hash.toString();
    }

    /** What is left is not Java any more, but changes whenever what it does changes. */
    static String withoutRemarks(String source) {
        var kept = new StringBuilder();
        boolean inRemark = false;
        for (var line : source.lines().map(String::strip).toList()) {
            if (line.startsWith("/*")) inRemark = true;
            boolean counts =
                    !inRemark
                            && !line.isEmpty()
                            && !line.startsWith("//")
                            && !line.startsWith("import ")
                            && !line.startsWith("package ");
            if (counts) kept.append(line).append('\n');
            if (line.endsWith("*/")) inRemark = false;
        }
        return kept.toString();
    }

    private static SortedMap<String, String> sources(Path folder) throws IOException {
        var base = folder.resolve(BASE);
        if (!Files.isDirectory(base)) throw new IOException(Text.of("noSources", folder));
        try (var files = Files.walk(base)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(
                            Collectors.toMap(
                                    file -> base.relativize(file).toString().replace('\\', '/'),
                                    Versions::text,
                                    (one, _) -> one,
                                    TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
