package dev.unhunch.storage.server;

import org.tukaani.xz.XZInputStream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unpacks a tar archive in xz: files, folders and symbolic links with short names, as PostgreSQL's
 * binaries need (POSIX.1-1988, ustar).
 */
final class Archive {
    private static final int BLOCK = 512;

    private Archive() {}

    static void unpack(InputStream packed, Path folder) throws IOException {
        try (var archive = new XZInputStream(packed)) {
            for (var header = block(archive); header[0] != 0; header = block(archive))
                unpack(archive, header, folder);
        }
    }

    private static void unpack(InputStream archive, byte[] header, Path folder) throws IOException {
        var target = folder.resolve(text(header, 0, 100)).normalize();
        if (!target.startsWith(folder)) throw new IOException("outside: " + target);
        var size = Integer.parseInt(text(header, 124, 12).strip(), 8);
        Files.createDirectories(header[156] == '5' ? target : target.resolveSibling("."));
        switch (header[156]) {
            case '0' -> {
                try (var out = Files.newOutputStream(target)) {
                    for (var left = size; left > 0; left -= BLOCK)
                        out.write(block(archive), 0, Math.min(left, BLOCK));
                }
                var mode = text(header, 100, 8).strip();
                if (Integer.parseInt(mode, 8) % 2 == 1)
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            case '2' -> Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
            case '5' -> {}
            default -> throw new IOException("entry of kind " + (char) header[156]);
        }
    }

    private static byte[] block(InputStream archive) throws IOException {
        var block = archive.readNBytes(BLOCK);
        if (block.length < BLOCK) throw new EOFException();
        return block;
    }

    private static String text(byte[] header, int from, int length) {
        var text = new String(header, from, length, StandardCharsets.UTF_8);
        var end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
