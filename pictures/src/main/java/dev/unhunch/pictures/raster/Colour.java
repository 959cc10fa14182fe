package dev.unhunch.pictures.raster;

/** Colours as 0xRRGGBB. */
public final class Colour {
    /** What shadows and lines lean to. */
    private static final int INK = 0x14233A;

    private Colour() {}

    /** The first at 0, the second at 1. */
    public static int mix(int first, int second, double share) {
        return channel(first, second, share, 16)
                | channel(first, second, share, 8)
                | channel(first, second, share, 0);
    }

    /** Nearer to ink. */
    public static int darker(int colour, double share) {
        return mix(colour, INK, share);
    }

    private static int channel(int first, int second, double share, int shift) {
        int a = (first >> shift) & 255, b = (second >> shift) & 255;
        return (int) Math.round(a + (b - a) * Math.clamp(share, 0, 1)) << shift;
    }
}
