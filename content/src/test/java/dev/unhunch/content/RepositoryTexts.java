package dev.unhunch.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All files of the repository that people read, in every module. */
final class RepositoryTexts {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path PACKS = ROOT.resolve("content/src/main/resources/dev/unhunch/content/packs");
    private static final Set<String> ENDINGS =
            Set.of("json", "md", "properties", "html", "js", "txt", "java");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "data");

    private RepositoryTexts() {}

    static List<Path> in(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes facts) {
                        return NOT_OURS.contains(each.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path each, BasicFileAttributes facts) {
                        var name = each.getFileName().toString();
                        if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)))
                            files.add(each);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }
}
