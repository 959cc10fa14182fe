package dev.unhunch.pictures.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads the shots of films that {@link Gif} has written, to show them side by side. */
public final class GifReader {
    private final ByteBuffer in;
    private int[] palette = {};
    private int side;

    private GifReader(byte[] gif) {
        in = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * All shots, whole.
     *
     * @throws IOException where it is no film of ours
     */
    public static List<Pixels> shots(byte[] gif) throws IOException {
        try {
            return new GifReader(gif).shots();
        } catch (RuntimeException failure) {
            throw new IOException("not a GIF file of ours", failure);
        }
    }

    private List<Pixels> shots() {
        header();
        var shots = new ArrayList<Pixels>();
        var canvas = new int[side * side];
        int unchanged = -1;
        for (int part = in.get(); part != ';'; part = in.get())
            if (part == ',') {
                draw(canvas, unchanged);
                shots.add(new Pixels(side, side, canvas.clone()));
            } else if (in.get() == (byte) 0xF9) {
                skip(4);
                unchanged = in.get() & 0xFF;
                skip(1);
            } else {
                readBlocks();
            }
        return shots;
    }

    private void header() {
        skip(6);
        side = in.getShort();
        skip(2);
        palette = new int[2 << (in.get() & 7)];
        skip(2);
        for (int i = 0; i < palette.length; i++)
            palette[i] = ((in.get() & 0xFF) << 16) | ((in.get() & 0xFF) << 8) | (in.get() & 0xFF);
    }

    private void draw(int[] canvas, int unchanged) {
        int left = in.getShort();
        int top = in.getShort();
        int width = in.getShort();
        int height = in.getShort();
        skip(1);
        int colourBits = in.get();
        var indexes = Unpacking.indexes(readBlocks(), colourBits, width * height);
        for (int i = 0; i < indexes.length; i++) {
            int index = indexes[i] & 0xFF;
            if (index != unchanged)
                canvas[(top + i / width) * side + left + i % width] = palette[index];
        }
    }

    private byte[] readBlocks() {
        var all = new byte[in.remaining()];
        int size = 0;
        for (int length = in.get() & 0xFF; length > 0; length = in.get() & 0xFF) {
            in.get(all, size, length);
            size += length;
        }
        return all;
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }

    /** Undoes {@link Lzw}: each code but the first adds one, of the last code and a colour. */
    private static final class Unpacking {
        private final int[] prefixes = new int[1 << 12];
        private final byte[] lasts = new byte[1 << 12];
        private final int[] lengths = new int[1 << 12];
        private final byte[] out;
        private int filled;

        private Unpacking(int colours, int size) {
            out = new byte[size];
            for (int i = 0; i < colours; i++) {
                lasts[i] = (byte) i;
                lengths[i] = 1;
            }
        }

        static byte[] indexes(byte[] packed, int colourBits, int size) {
            var unpacking = new Unpacking(1 << colourBits, size);
            unpacking.read(packed, 1 << colourBits);
            return unpacking.out;
        }

        private void read(byte[] packed, int clear) {
            int startWidth = Integer.numberOfTrailingZeros(clear) + 1;
            int width = startWidth;
            int next = clear + 2;
            int before = -1;
            for (int bit = 0; filled < out.length; ) {
                int code = code(packed, bit, width);
                bit += width;
                if (code == clear) {
                    width = startWidth;
                    next = clear + 2;
                    before = -1;
                } else {
                    if (before >= 0 && next < prefixes.length) {
                        prefixes[next] = before;
                        lengths[next] = lengths[before] + 1;
                        lasts[next] = first(code == next ? before : code);
                        next++;
                    }
                    put(code);
                    before = code;
                    if (next == (1 << width) && width < 12) width++;
                }
            }
        }

        private static int code(byte[] packed, int bit, int width) {
            int code = 0;
            for (int i = 0; i < width; i++)
                code |= ((packed[(bit + i) / 8] >> ((bit + i) % 8)) & 1) << i;
            return code;
        }

        private byte first(int code) {
            int each = code;
            while (lengths[each] > 1) each = prefixes[each];
            return lasts[each];
        }

        private void put(int code) {
            int each = code;
            for (int i = filled + lengths[code] - 1; i >= filled; i--) {
                out[i] = lasts[each];
                each = prefixes[each];
            }
            filled += lengths[code];
        }
    }
}
