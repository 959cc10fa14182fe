package dev.unhunch.content.pack;

import dev.unhunch.content.pack.PictureFile.Place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes in a pack's folder. Hidden files are passed over, links that lead outside are refused. */
final class FolderFiles {
    private static final int DEEPEST = 8;
    private final Path root;
    private final Problems problems;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final TreeSet<String> folders = new TreeSet<>();
    private final TreeMap<String, PictureFile> pictures = new TreeMap<>();
    private long bytes;

    private FolderFiles(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    static PackFiles read(Path folder, Problems problems) {
        var reading = new FolderFiles(folder, problems);
        reading.readFolder(folder, DEEPEST);
        if (reading.isTooMuch()) {
            problems.error(folder.toString(), "", "noPackThisLarge", PackFiles.MOST_FILES);
            return PackFiles.none();
        }
        return new PackFiles(reading.files, reading.folders, reading.pictures);
    }

    private boolean isTooMuch() {
        return files.size() + folders.size() > PackFiles.MOST_FILES || bytes > PackFiles.MOST_BYTES;
    }

    private void readFolder(Path folder, int deeper) {
        for (var child : children(folder)) {
            if (isTooMuch()) return;
            if (!Files.isDirectory(child)) readFile(child);
            else if (deeper > 0) {
                folders.add(within(child));
                readFolder(child, deeper - 1);
            }
        }
    }

    private void readFile(Path file) {
        var name = within(file);
        if (PictureReader.isPicture(name) && Files.isRegularFile(file)) picture(file, name);
        if (!PackFiles.isJson(name) || !Files.isRegularFile(file))
            files.put(name, PackFiles.unread());
        else json(file, name).ifPresent(read -> files.put(name, read));
    }

    private void picture(Path file, String name) {
        try (var stream = Files.newInputStream(file)) {
            var read = PictureFile.beginning(stream);
            bytes += read.length;
            PictureReader.read(name, read, new Place.InFolder(file), problems)
                    .ifPresent(picture -> pictures.put(picture.name(), picture));
        } catch (IOException failure) {
            problems.error(name, "", "unreadable", failure.getClass().getSimpleName());
        }
    }

    private Optional<byte[]> json(Path file, String name) {
        try {
            var size = Files.size(file);
            var read = size > JsonFile.MOST_BYTES ? PackFiles.unread() : beginning(file);
            // It may have grown meanwhile, and while it is still being written it tells so.
            if (JsonFile.isTooLarge(name, Math.max(size, read.length), problems))
                return Optional.empty();
            bytes += read.length;
            return Optional.of(read);
        } catch (IOException failure) {
            problems.error(name, "", "unreadable", failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** One byte more than a file may have, so that one that is too large shows. */
    private static byte[] beginning(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(JsonFile.MOST_BYTES + 1);
        }
    }

    private List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.filter(child -> !PackFiles.isHidden(child.getFileName().toString()))
                    .sorted()
                    .limit(PackFiles.MOST_FILES + 1L)
                    .filter(this::staysInside)
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            problems.error(within(folder), "", "unreadable", failure.getClass().getSimpleName());
            return List.of();
        }
    }

    private boolean staysInside(Path path) {
        try {
            if (path.toRealPath().startsWith(root.toRealPath())) return true;
            problems.error(within(path), "", "leadsOutside");
        } catch (IOException failure) {
            problems.error(within(path), "", "unreadable", failure.getClass().getSimpleName());
        }
        return false;
    }

    private String within(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
