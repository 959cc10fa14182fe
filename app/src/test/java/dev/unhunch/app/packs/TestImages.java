package dev.unhunch.app.packs;

import java.util.Arrays;
import java.util.Base64;

/** Pictures of one pixel. */
public final class TestImages {
    private TestImages() {}

    /** One that stands still. */
    public static byte[] png() {
        return bytes(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJ"
                    + "RU5ErkJggg==");
    }

    /** One that could move. */
    public static byte[] gif() {
        return bytes("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    }

    /** One of many bytes, as those of exercises have; what nobody looks at is nothing. */
    public static byte[] gif(int bytes) {
        var gif = Arrays.copyOf(gif(), bytes);
        gif[bytes - 1] = 0x3B;
        return gif;
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
