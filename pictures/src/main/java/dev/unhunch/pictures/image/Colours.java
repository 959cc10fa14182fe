package dev.unhunch.pictures.image;

import java.util.Arrays;

/**
 * The different colours of one or more pictures, numbered in the order in which they are met, and
 * how many pixels have each. Whoever then gives each number another colour need not look at a pixel
 * again, which makes trying several palettes on a film cheap.
 */
final class Colours {
    private static final int NONE = -1;
    private int[] rgb = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int[] numbers = emptied(1 << 12);
    private int size;

    /** Counts the colours of a picture and tells the number of each pixel's. */
    int[] add(int[] pixels) {
        var result = new int[pixels.length];
        int last = NONE;
        int number = NONE;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != last || number == NONE) {
                last = pixels[i];
                number = numberOf(last);
            }
            counts[number]++;
            result[i] = number;
        }
        return result;
    }

    int size() {
        return size;
    }

    /** A colour by its number. */
    int rgb(int number) {
        return rgb[number];
    }

    /** How many pixels have a colour, by its number. */
    int count(int number) {
        return counts[number];
    }

    private int numberOf(int colour) {
        int slot = slot(numbers, colour);
        if (numbers[slot] != NONE) return numbers[slot];
        if (size == rgb.length) grow();
        rgb[size] = colour;
        numbers[slot(numbers, colour)] = size;
        return size++;
    }

    /** Where a colour stands in the table, or the free place for it. */
    private int slot(int[] table, int colour) {
        int mask = table.length - 1;
        int slot = ((colour * 0x9E3779B1) >>> 7) & mask;
        while (table[slot] != NONE && rgb[table[slot]] != colour) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        rgb = Arrays.copyOf(rgb, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        numbers = emptied(size * 8);
        for (int i = 0; i < size; i++) numbers[slot(numbers, rgb[i])] = i;
    }

    private static int[] emptied(int length) {
        var table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }
}
