package dev.unhunch.content.pack;

import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.core.port.Pictures.Size;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * A picture of a pack: what is known of it without its bytes, and where those are.
 *
 * @param name of the file, such as {@code chin-tuck.gif}
 * @param mark of its bytes, see {@link Picture#markOf}
 */
public record PictureFile(String name, String mark, Size size, Place place) {
    private static final String BUILT_IN = "/dev/unhunch/content/packs/core/";

    /** Where the bytes are. */
    public sealed interface Place {
        /** On the class path, with the built-in pack. */
        record BuiltIn() implements Place {}

        /** In a folder. */
        record InFolder(Path file) implements Place {}

        /** In a zip, under the whole name that it has there. */
        record InZip(Path zip, String entry) implements Place {}
    }

    /** The bytes; empty where they have gone or are others than when the pack was read. */
    public Optional<byte[]> read() {
        try {
            return Optional.of(bytes()).filter(bytes -> Picture.markOf(bytes).equals(mark));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private byte[] bytes() throws IOException {
        switch (place) {
            case Place.BuiltIn() -> {
                var resource = BUILT_IN + PictureReader.FOLDER + name;
                try (var stream = PictureFile.class.getResourceAsStream(resource)) {
                    if (stream == null) throw new FileNotFoundException(resource);
                    return beginning(stream);
                }
            }
            case Place.InFolder(var file) -> {
                try (var stream = Files.newInputStream(file)) {
                    return beginning(stream);
                }
            }
            case Place.InZip(var path, var entry) -> {
                try (var zip = new ZipFile(path.toFile())) {
                    var found = zip.getEntry(entry);
                    if (found == null) throw new FileNotFoundException(entry);
                    try (var stream = zip.getInputStream(found)) {
                        return beginning(stream);
                    }
                }
            }
        }
    }

    /** What has grown beyond the largest picture is another one anyway. */
    static byte[] beginning(InputStream stream) throws IOException {
        return stream.readNBytes(PictureReader.MOST_BYTES + 1);
    }
}
