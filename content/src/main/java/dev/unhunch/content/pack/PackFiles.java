package dev.unhunch.content.pack;

import java.util.Collections;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a pack's folder or zip held when it was read: nothing that changes afterwards is mixed in.
 *
 * @param files bytes by path inside the pack, with {@code /} between the folders; empty for those
 *     that are not JSON, since nobody reads them here
 * @param folders paths inside the pack
 * @param pictures those that can be shown, by the names of their files
 */
record PackFiles(
        NavigableMap<String, byte[]> files,
        NavigableSet<String> folders,
        NavigableMap<String, PictureFile> pictures) {
    /** Far more than any pack has; what holds more is no pack, but a disk or an attack. */
    static final int MOST_FILES = 10_000;

    /** For the JSON files and pictures of a pack together. */
    static final long MOST_BYTES = 64L << 20;

    private static final byte[] UNREAD = {};

    PackFiles {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
        folders = Collections.unmodifiableNavigableSet(new TreeSet<>(folders));
        pictures = Collections.unmodifiableNavigableMap(new TreeMap<>(pictures));
    }

    static PackFiles none() {
        return new PackFiles(new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
    }

    static byte[] unread() {
        return UNREAD;
    }

    static boolean isJson(String name) {
        return name.endsWith(".json");
    }

    /** What systems put beside people's files: hidden ones, and those of one maker's archives. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.toUpperCase(Locale.ROOT).equals("__MACOSX");
    }
}
