package dev.unhunch.pictures.image;

import dev.unhunch.pictures.image.Gif.Frame;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a film in the GIF89a format (CompuServe, 1990), with Netscape's part that repeats it. */
final class GifFile {
    private static final int MOST_HUNDREDTHS = 0xFFFF;

    private final int side;
    private final Palette palette;

    /** Stands for "as before"; the one index behind the colours. */
    private final byte unchanged;

    private final int colourBits;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);

    GifFile(int side, Palette palette) {
        this.side = side;
        this.palette = palette;
        int colours = palette.colours().size();
        unchanged = (byte) colours;
        colourBits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(colours));
    }

    byte[] write(List<Frame> frames) {
        header();
        var before = palette.indexesOf(frames.getFirst().numbers());
        var pending = new Change(0, 0, side, side, before);
        int hundredths = frames.getFirst().hundredths();
        for (var frame : frames.subList(1, frames.size())) {
            var now = palette.indexesOf(frame.numbers());
            var change = changes(before, now);
            if (!change.isEmpty()) {
                write(pending, hundredths);
                pending = change.getFirst();
                hundredths = 0;
            }
            hundredths += frame.hundredths();
            before = now;
        }
        write(pending, hundredths);
        out.write(';');
        return out.toByteArray();
    }

    private void header() {
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        number(side);
        number(side);
        // A palette for all, of 2 to the power of so many colours; 8 bits a channel.
        out.write(0x80 | (7 << 4) | (colourBits - 1));
        out.write(0);
        out.write(0);
        for (int i = 0; i < (1 << colourBits); i++) {
            int colour = i < palette.colours().size() ? palette.colours().get(i) : 0;
            out.write(colour >> 16);
            out.write(colour >> 8);
            out.write(colour);
        }
        out.writeBytes(new byte[] {0x21, (byte) 0xFF, 11});
        out.writeBytes("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {3, 1, 0, 0, 0});
    }

    /** A rectangle and the indexes in it. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Change(int left, int top, int width, int height, byte[] indexes) {}

    /** The smallest rectangle that holds all that is different; none where nothing is. */
    private List<Change> changes(byte[] before, byte[] now) {
        int left = side;
        int right = -1;
        int top = side;
        int bottom = -1;
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
                if (before[y * side + x] != now[y * side + x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
        if (right < 0) return List.of();
        int width = right - left + 1;
        var indexes = new byte[width * (bottom - top + 1)];
        for (int i = 0; i < indexes.length; i++) {
            int at = (top + i / width) * side + left + i % width;
            indexes[i] = before[at] == now[at] ? unchanged : now[at];
        }
        return List.of(new Change(left, top, width, bottom - top + 1, indexes));
    }

    private void write(Change change, int hundredths) {
        // Each shot stays where the next says nothing, and one index means just that.
        out.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, (1 << 2) | 1});
        number(Math.min(hundredths, MOST_HUNDREDTHS));
        out.write(unchanged);
        out.write(0);
        out.write(',');
        number(change.left);
        number(change.top);
        number(change.width);
        number(change.height);
        out.write(0);
        Lzw.write(change.indexes, colourBits, out);
    }

    private void number(int value) {
        out.write(value);
        out.write(value >> 8);
    }
}
