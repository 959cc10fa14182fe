package dev.unhunch.pictures.raster;

/** What every picture stands on: a calm pale square with a disc, alike on dark and light pages. */
final class Ground {
    /** Below people and things. */
    static final int SHADOW = 0xB4C6D6;

    private static final int PALE = 0xE8F0F6;
    private static final int DISC = 0xD3E2EE;

    private Ground() {}

    static int[] of(int side) {
        var colours = new int[side * side];
        double middle = side / 2.0, radius = side * 0.43;
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) {
                double dx = x + 0.5 - middle, dy = y + 0.5 - middle;
                colours[y * side + x] = dx * dx + dy * dy < radius * radius ? DISC : PALE;
            }
        return colours;
    }
}
