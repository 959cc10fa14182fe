package dev.unhunch.content.pack;

import dev.unhunch.content.pack.PictureFile.Place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/** Takes in a pack that is one zip, without unpacking anything to the disk. */
final class ZipFiles {
    /** The zip itself. */
    private static final long MOST_BYTES = 32L << 20;

    /** Texts shrink to a quarter; what shrinks more than this is made to burst. */
    private static final int MOST_TIMES = 100;

    private static final List<String> ARCHIVES = List.of(".zip", ".jar", ".7z", ".gz", ".rar");

    private final byte[] zip;
    private final Path path;
    private final String archive;
    private final Problems problems;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final TreeSet<String> folders = new TreeSet<>();
    private final TreeMap<String, PictureFile> pictures = new TreeMap<>();

    private ZipFiles(byte[] zip, Path path, Problems problems) {
        this.zip = zip;
        this.path = path;
        this.archive = path.getFileName().toString();
        this.problems = problems;
    }

    static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                && Files.isRegularFile(path);
    }

    static PackFiles read(Path path, Problems problems) {
        var archive = path.getFileName().toString();
        try {
            long size = Files.size(path);
            if (size <= MOST_BYTES)
                return new ZipFiles(Files.readAllBytes(path), path, problems).read();
            problems.error(archive, "", "zipTooLarge", size >> 20, MOST_BYTES >> 20);
        } catch (ZipException broken) {
            problems.error(archive, "", "noZip", String.valueOf(broken.getMessage()));
        } catch (IOException failure) {
            problems.error(archive, "", "unreadable", failure.getClass().getSimpleName());
        }
        return PackFiles.none();
    }

    private PackFiles read() throws ZipException {
        var entries = ZipList.read(zip, PackFiles.MOST_FILES);
        if (!areHarmless(entries)) return PackFiles.none();
        var visible = entries.stream().filter(each -> !isHidden(each.name())).toList();
        var top = top(visible);
        for (var entry : visible) {
            var name = entry.name().substring(top.length());
            if (!name.isEmpty()) take(entry, name);
        }
        return new PackFiles(files, folders, pictures);
    }

    private void take(ZipList.Entry entry, String name) throws ZipException {
        addFoldersOf(name);
        if (entry.isFolder()) return;
        if (PictureReader.isPicture(name)) picture(entry, name);
        if (!PackFiles.isJson(name)) files.put(name, PackFiles.unread());
        else if (!JsonFile.isTooLarge(name, entry.size(), problems))
            files.put(name, ZipList.unpack(zip, entry));
    }

    private void picture(ZipList.Entry entry, String name) throws ZipException {
        if (entry.size() > PictureReader.most(name)) {
            problems.error(name, "", "pictureTooLarge", PictureReader.most(name) >> 10);
            return;
        }
        var place = new Place.InZip(path, entry.name());
        PictureReader.read(name, ZipList.unpack(zip, entry), place, problems)
                .ifPresent(picture -> pictures.put(picture.name(), picture));
    }

    /** Not every program that makes zips puts folders on the list. */
    private void addFoldersOf(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
            folders.add(name.substring(0, slash));
    }

    private static boolean isHidden(String name) {
        for (var part : name.split("/", -1)) if (PackFiles.isHidden(part)) return true;
        return false;
    }

    /** The one folder that everything lies in, with its slash; empty where there is none. */
    private static String top(List<ZipList.Entry> entries) {
        var tops =
                entries.stream()
                        .map(each -> each.name().substring(0, each.name().indexOf('/') + 1))
                        .collect(Collectors.toSet());
        return tops.size() == 1 ? tops.iterator().next() : "";
    }

    private boolean areHarmless(List<ZipList.Entry> entries) {
        long size = 0;
        var names = new HashSet<String>();
        var refused = new ArrayList<String>();
        for (var entry : entries) {
            size += entry.size();
            var plain = entry.isFolder() ? entry.name().replaceAll("/+$", "") : entry.name();
            var reason = reason(entry, !names.add(plain.toLowerCase(Locale.ROOT)));
            reason.ifPresent(each -> refuse(entry, each, refused));
        }
        if (size > Math.min(PackFiles.MOST_BYTES, (long) zip.length * MOST_TIMES)) {
            problems.error(archive, "", "zipBursts", size >> 20);
            return false;
        }
        return refused.isEmpty();
    }

    private void refuse(ZipList.Entry entry, String reason, List<String> refused) {
        refused.add(reason);
        problems.error(printable(entry.name()), "", reason);
    }

    /** Why an entry has no place in a pack; whoever made it need not mean well. */
    private static Optional<String> reason(ZipList.Entry entry, boolean twice) {
        var name = entry.name();
        if (twice) return Optional.of("zipTwice");
        if (entry.link()) return Optional.of("zipLink");
        if (entry.encrypted()) return Optional.of("zipEncrypted");
        if (entry.method() != 0 && entry.method() != 8) return Optional.of("zipMethod");
        if (!staysInside(name)) return Optional.of("zipEscapes");
        var low = name.toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(low::endsWith)
                ? Optional.of("zipInZip")
                : Optional.empty();
    }

    private static boolean staysInside(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains("//"))
            return false;
        if (name.contains(":") || name.codePoints().anyMatch(Character::isISOControl)) return false;
        for (var part : name.split("/", -1))
            if (part.equals("..") || part.equals(".")) return false;
        return true;
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{C}", "?");
    }
}
