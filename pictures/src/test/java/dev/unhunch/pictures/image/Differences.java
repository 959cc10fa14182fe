package dev.unhunch.pictures.image;

/** How far two pictures are apart. */
final class Differences {
    private Differences() {}

    /** The greatest difference of a channel of a pixel, 0 to 255. */
    static int greatest(Pixels one, Pixels other) {
        int greatest = 0;
        for (int i = 0; i < one.rgb().length; i++)
            for (int shift = 0; shift <= 16; shift += 8) {
                int a = (one.rgb()[i] >> shift) & 0xFF;
                int b = (other.rgb()[i] >> shift) & 0xFF;
                greatest = Math.max(greatest, Math.abs(a - b));
            }
        return greatest;
    }
}
