package dev.unhunch.content.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zips, right ones and others. */
final class Zips {
    private Zips() {}

    /** All files of a folder under their paths. */
    static SequencedMap<String, byte[]> filesOf(Path folder) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList())
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** The bytes of a zip with a text in it replaced by another of the same length. */
    static byte[] replaced(byte[] zip, String text, String by) {
        var latin = StandardCharsets.ISO_8859_1;
        return new String(zip, latin).replace(text, by).getBytes(latin);
    }
}
