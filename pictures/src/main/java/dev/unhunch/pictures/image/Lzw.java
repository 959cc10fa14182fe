package dev.unhunch.pictures.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Packs indexes as GIF wants them: Lempel-Ziv-Welch with codes that grow to 12 bits, in blocks of
 * at most 255 bytes (GIF89a specification, appendix F).
 */
final class Lzw {
    private static final int MOST_CODES = 1 << 12;
    private static final int SLOTS = 1 << 14;
    private static final int BLOCK = 255;

    private final ByteArrayOutputStream out;
    private final int clear;
    private final int[] keys = new int[SLOTS];
    private final int[] codes = new int[SLOTS];
    private final byte[] block = new byte[BLOCK];
    private int blockSize;
    private int next;
    private int width;
    private int bits;
    private int bitCount;

    private Lzw(ByteArrayOutputStream out, int colourBits) {
        this.out = out;
        clear = 1 << colourBits;
        width = colourBits + 1;
    }

    /**
     * Writes a picture's indexes.
     *
     * @param colourBits 2 to 8, so many that every index fits
     */
    static void write(byte[] indexes, int colourBits, ByteArrayOutputStream out) {
        out.write(colourBits);
        new Lzw(out, colourBits).write(indexes);
        out.write(0);
    }

    private void write(byte[] indexes) {
        forget();
        int prefix = indexes[0] & 0xFF;
        for (int i = 1; i < indexes.length; i++) {
            int index = indexes[i] & 0xFF;
            // No prefix is without a first colour, so 0 is left to mean an empty place.
            int key = ((prefix << 8) | index) + 1;
            int slot = slot(key);
            if (keys[slot] == key) {
                prefix = codes[slot];
            } else {
                put(prefix);
                remember(slot, key);
                prefix = index;
            }
        }
        put(prefix);
        // The reader counts a code for the one before, even for the last.
        if (next < MOST_CODES) widen(next++);
        put(clear + 1);
        if (bitCount > 0) putByte();
        endBlock();
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> 18;
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (SLOTS - 1);
        return slot;
    }

    private void remember(int slot, int key) {
        if (next == MOST_CODES) {
            forget();
            return;
        }
        keys[slot] = key;
        codes[slot] = next;
        widen(next++);
    }

    /** Codes get a bit more when the newest no longer fits. */
    private void widen(int code) {
        if (code == (1 << width) && width < 12) width++;
    }

    private void forget() {
        put(clear);
        Arrays.fill(keys, 0);
        next = clear + 2;
        width = Integer.numberOfTrailingZeros(clear) + 1;
    }

    private void put(int code) {
        bits |= code << bitCount;
        bitCount += width;
        while (bitCount >= 8) putByte();
    }

    private void putByte() {
        block[blockSize++] = (byte) bits;
        bits >>>= 8;
        bitCount = Math.max(0, bitCount - 8);
        if (blockSize == BLOCK) endBlock();
    }

    private void endBlock() {
        if (blockSize == 0) return;
        out.write(blockSize);
        out.write(block, 0, blockSize);
        blockSize = 0;
    }
}
