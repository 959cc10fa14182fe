package dev.unhunch.pictures.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The same picture as another machine's zlib might pack it. */
final class Repacked {
    private Repacked() {}

    static byte[] weakly(byte[] png) {
        try {
            var parts = PngChunks.read(png).parts();
            var header = ByteBuffer.wrap(parts.getOrDefault("IHDR", new byte[0]));
            int width = header.getInt();
            int height = header.getInt();
            var rows = new byte[(width + 1) * height];
            try (var inflater = new Inflater()) {
                inflater.setInput(parts.getOrDefault("IDAT", new byte[0]));
                inflater.inflate(rows);
            }
            var out = new PngChunks();
            out.header(width, height);
            out.add("PLTE", parts.getOrDefault("PLTE", new byte[0]));
            out.add("IDAT", stored(rows));
            out.add("IEND", new byte[0]);
            return out.file();
        } catch (IOException | DataFormatException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] stored(byte[] rows) {
        try (var deflater = new Deflater(Deflater.NO_COMPRESSION)) {
            deflater.setInput(rows);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[1 << 12];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }
}
