package dev.unhunch.app.packs;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of packs, as a look at the folders tells: two that are equal mean that nothing was
 * changed. Contents are not read, so a look costs little on slow folders, too.
 */
record Listing(List<Seen> files) {
    /** A pack has a few levels and far fewer files; what is beyond is no pack. */
    private static final int DEEPEST = 8;

    private static final int MOST = 10_000;

    Listing {
        files = List.copyOf(files);
    }

    /**
     * One file or folder.
     *
     * @param key tells a file from another one that was moved into its place, where the system can
     */
    record Seen(Path path, long size, FileTime changed, @Nullable String key) {}

    static Listing of(List<Path> packs) {
        var files = new ArrayList<Seen>();
        for (var pack : packs) add(pack, DEEPEST, files);
        return new Listing(files);
    }

    private static void add(Path path, int deeper, List<Seen> files) {
        if (files.size() > MOST) return;
        try {
            var its = Files.readAttributes(path, BasicFileAttributes.class);
            var key = its.fileKey();
            files.add(
                    new Seen(
                            path,
                            its.isDirectory() ? 0 : its.size(),
                            its.lastModifiedTime(),
                            key == null ? null : key.toString()));
            if (its.isDirectory() && deeper > 0) addChildren(path, deeper - 1, files);
        } catch (IOException | UncheckedIOException _) {
            // It is being replaced, or is not there: the next look tells.
            files.add(new Seen(path, -1, FileTime.fromMillis(0), null));
        }
    }

    private static void addChildren(Path folder, int deeper, List<Seen> files) throws IOException {
        try (var children = Files.list(folder)) {
            for (var child : children.limit(MOST + 1L).sorted().toList())
                if (!child.getFileName().toString().startsWith(".")) add(child, deeper, files);
        }
    }
}
