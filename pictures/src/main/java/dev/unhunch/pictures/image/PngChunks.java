package dev.unhunch.pictures.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The parts of a PNG file (W3C PNG specification, third edition), as far as ours have them. */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_SIDE = 1 << 14;
    private static final byte[] INDEXED_8_BITS = {8, 3, 0, 0, 0};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PngChunks() {
        out.writeBytes(SIGNATURE);
    }

    void header(int width, int height) {
        add(
                "IHDR",
                ByteBuffer.allocate(13).putInt(width).putInt(height).put(INDEXED_8_BITS).array());
    }

    void add(String name, byte[] content) {
        var named = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(named);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    byte[] file() {
        return out.toByteArray();
    }

    /** What a file holds, by the names of its parts. */
    record Read(Map<String, byte[]> parts) {
        Pixels pixels() throws IOException {
            var header = ByteBuffer.wrap(part("IHDR", 13));
            int width = header.getInt();
            int height = header.getInt();
            for (byte expected : INDEXED_8_BITS) require(header.get() == expected);
            require(width > 0 && width < MOST_SIDE && height > 0 && height < MOST_SIDE);
            var colours = part("PLTE", 3);
            var rows = inflated(part("IDAT", 1), (width + 1) * height);
            var rgb = new int[width * height];
            for (int y = 0; y < height; y++) {
                require(rows[y * (width + 1)] == 0);
                for (int x = 0; x < width; x++) {
                    int at = 3 * (rows[y * (width + 1) + 1 + x] & 0xFF);
                    require(at + 2 < colours.length);
                    rgb[y * width + x] = colour(colours, at);
                }
            }
            return new Pixels(width, height, rgb);
        }

        private byte[] part(String name, int least) throws IOException {
            var part = parts.getOrDefault(name, new byte[0]);
            require(part.length >= least);
            return part;
        }
    }

    static Read read(byte[] png) throws IOException {
        var in = ByteBuffer.wrap(png);
        for (byte expected : SIGNATURE) require(in.hasRemaining() && in.get() == expected);
        var parts = new HashMap<String, byte[]>();
        while (in.remaining() >= 12) {
            int length = in.getInt();
            require(length >= 0 && length <= in.remaining() - 8);
            var name = new byte[4];
            in.get(name);
            var content = new byte[length];
            in.get(content);
            in.getInt();
            // Ours have one part of each name.
            require(parts.put(new String(name, StandardCharsets.US_ASCII), content) == null);
        }
        return new Read(parts);
    }

    private static byte[] inflated(byte[] packed, int length) throws IOException {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var rows = new byte[length];
            require(inflater.inflate(rows) == length);
            return rows;
        } catch (DataFormatException failure) {
            throw new IOException(failure);
        }
    }

    private static int colour(byte[] colours, int at) {
        return ((colours[at] & 0xFF) << 16)
                | ((colours[at + 1] & 0xFF) << 8)
                | (colours[at + 2] & 0xFF);
    }

    private static void require(boolean met) throws IOException {
        if (!met) throw new IOException("not a PNG file of ours");
    }
}
