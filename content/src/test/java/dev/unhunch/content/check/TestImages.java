package dev.unhunch.content.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Files that begin and end as pictures do; what is between them nobody here looks at. */
final class TestImages {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_END = {
        0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82
    };

    private TestImages() {}

    static byte[] png() {
        return png(512, 512, 2_000);
    }

    static byte[] gif() {
        return gif(512, 512, 4_000);
    }

    static byte[] png(int width, int height, int bytes) {
        var png = ByteBuffer.allocate(bytes);
        png.put(PNG).putInt(13).put(ascii("IHDR")).putInt(width).putInt(height);
        return png.put(bytes - PNG_END.length, PNG_END).array();
    }

    static byte[] gif(int width, int height, int bytes) {
        var gif = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        gif.put(ascii("GIF89a")).putShort((short) width).putShort((short) height);
        return gif.put(bytes - 1, (byte) 0x3B).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
