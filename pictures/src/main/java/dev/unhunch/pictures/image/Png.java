package dev.unhunch.pictures.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;

/**
 * Indexed PNG of at most 128 colours. What {@link Deflater} makes of the same input differs between
 * builds of the JDK (some link zlib, some zlib-ng), so files are compared by {@link #isSame}, after
 * unpacking.
 */
public final class Png {
    /** Tried in turn until a picture is small enough. */
    private static final int[] COLOURS = {128, 96, 64, 48, 32, 24, 16};

    private Png() {}

    /**
     * A picture with as many colours, at most 128, as fit into so many bytes; with 16 where it
     * stays larger all the same.
     */
    public static byte[] encode(Pixels pixels, int mostBytes) {
        var colours = new Colours();
        var numbers = colours.add(pixels.rgb());
        byte[] png = {};
        for (int most : COLOURS) {
            var palette = Palette.of(colours, most);
            png = encode(pixels, palette, palette.indexesOf(numbers));
            if (png.length <= mostBytes) break;
        }
        return png;
    }

    private static byte[] encode(Pixels pixels, Palette palette, byte[] indexes) {
        var chunks = new PngChunks();
        chunks.header(pixels.width(), pixels.height());
        var colours = new byte[palette.colours().size() * 3];
        int at = 0;
        for (int colour : palette.colours()) {
            colours[at++] = (byte) (colour >> 16);
            colours[at++] = (byte) (colour >> 8);
            colours[at++] = (byte) colour;
        }
        chunks.add("PLTE", colours);
        chunks.add("IDAT", deflated(pixels.width(), indexes));
        chunks.add("IEND", new byte[0]);
        return chunks.file();
    }

    /**
     * Rows as they are: the filters, made for photographs, spoil the repetition in flat colours.
     */
    private static byte[] deflated(int width, byte[] indexes) {
        int height = indexes.length / width;
        var rows = new byte[indexes.length + height];
        for (int y = 0; y < height; y++)
            System.arraycopy(indexes, y * width, rows, y * (width + 1) + 1, width);
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(rows);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[1 << 14];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }

    /**
     * Reads a picture that this class has written.
     *
     * @throws IOException where it is none, or one that another program has written
     */
    public static Pixels decode(byte[] png) throws IOException {
        return PngChunks.read(png).pixels();
    }

    /** Whether two files hold the same picture in the same colours, however they are packed. */
    public static boolean isSame(byte[] one, byte[] other) {
        if (Arrays.equals(one, other)) return true;
        return pixels(one).flatMap(a -> pixels(other).map(b -> isSame(a, b))).orElse(false);
    }

    private static boolean isSame(Pixels one, Pixels other) {
        return one.width() == other.width()
                && one.height() == other.height()
                && Arrays.equals(one.rgb(), other.rgb());
    }

    private static Optional<Pixels> pixels(byte[] png) {
        try {
            return Optional.of(decode(png));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
