package dev.unhunch.core.exercise;

/** A whole number or a span of them, both ends included, at least 1. */
public record Range(int min, int max) {
    /** Throws where the ends are below 1 or the wrong way round. */
    public Range {
        if (min < 1) throw new IllegalArgumentException("min " + min + " is below 1");
        if (min > max) throw new IllegalArgumentException("min " + min + " > max " + max);
    }

    /** A single number. */
    public static Range exactly(int number) {
        return new Range(number, number);
    }

    /** Whether both ends are the same. */
    public boolean isOneNumber() {
        return min == max;
    }
}
