package dev.unhunch.content.pack;

import dev.unhunch.content.pack.PictureFile.Place;
import dev.unhunch.core.port.Pictures.Picture;
import dev.unhunch.core.port.Pictures.Size;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks whether a file is a picture that every platform takes, from its first and last bytes; it is
 * never unpacked. Sources: the PNG specification (third edition, sections 5.2 and 11.2.1) and the
 * GIF89a specification (sections 17, 18 and 27).
 */
final class PictureReader {
    /** Where the pictures of a pack are. */
    static final String FOLDER = "poses/";

    /** The larger of the limits below. */
    static final int MOST_BYTES = 200 << 10;

    private static final int MOST_BYTES_OF_STILL = 25 << 10;
    private static final int MOST_PIXELS = 1_024;

    /** Steps side by side are as long as there are steps. */
    private static final int MOST_PIXELS_OF_COMPOSED = 4_096;

    private static final Pattern NAME =
            Pattern.compile("poses/([a-z0-9]+(-[a-z0-9]+)*\\.(png|gif))");
    private static final Pattern COMPOSED = Pattern.compile("poses/(routine|challenge)-.*\\.png");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_END = {
        0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82
    };
    private static final int PNG_WIDTH = 16;
    private static final byte[] GIF = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLD_GIF = "GIF87a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GIF_END = {0x3B};
    private static final int GIF_WIDTH = 6;
    private static final int SHORTEST = 24;

    private PictureReader() {}

    /** Whether a path inside the pack is that of a picture. */
    static boolean isPicture(String path) {
        return NAME.matcher(path).matches();
    }

    /** The most bytes that the picture of a path may have. */
    static int most(String path) {
        boolean small = path.endsWith(".png") && !COMPOSED.matcher(path).matches();
        return small ? MOST_BYTES_OF_STILL : MOST_BYTES;
    }

    /**
     * What is known of a picture; what is wrong with it is noted.
     *
     * @param bytes all of them, or one more than {@link #MOST_BYTES}
     */
    static Optional<PictureFile> read(String path, byte[] bytes, Place place, Problems problems) {
        var name = path.substring(FOLDER.length());
        var most = most(path);
        if (bytes.length > most) {
            problems.error(path, "", "pictureTooLarge", most >> 10);
            return Optional.empty();
        }
        var size = path.endsWith(".png") ? png(bytes) : gif(bytes);
        if (size.isEmpty()) {
            var kind = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            problems.error(path, "", "noPicture", kind);
            return Optional.empty();
        }
        if (!fits(size.get(), path)) {
            var width = size.get().width();
            problems.error(path, "", "pictureTooBig", width, size.get().height(), widest(path));
            return Optional.empty();
        }
        return Optional.of(new PictureFile(name, Picture.markOf(bytes), size.get(), place));
    }

    private static boolean fits(Size size, String path) {
        int most = widest(path);
        return 0 < size.width()
                && size.width() <= most
                && 0 < size.height()
                && size.height() <= most;
    }

    private static int widest(String path) {
        return COMPOSED.matcher(path).matches() ? MOST_PIXELS_OF_COMPOSED : MOST_PIXELS;
    }

    private static Optional<Size> png(byte[] bytes) {
        if (!begins(bytes, PNG) || !ends(bytes, PNG_END)) return Optional.empty();
        var header = ByteBuffer.wrap(bytes);
        return Optional.of(new Size(header.getInt(PNG_WIDTH), header.getInt(PNG_WIDTH + 4)));
    }

    private static Optional<Size> gif(byte[] bytes) {
        boolean begins = begins(bytes, GIF) || begins(bytes, OLD_GIF);
        if (!begins || !ends(bytes, GIF_END)) return Optional.empty();
        var header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return Optional.of(
                new Size(
                        Short.toUnsignedInt(header.getShort(GIF_WIDTH)),
                        Short.toUnsignedInt(header.getShort(GIF_WIDTH + 2))));
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= SHORTEST
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** Half a picture, still being copied, has another end. */
    private static boolean ends(byte[] bytes, byte[] with) {
        int from = bytes.length - with.length;
        return Arrays.equals(bytes, from, bytes.length, with, 0, with.length);
    }
}
