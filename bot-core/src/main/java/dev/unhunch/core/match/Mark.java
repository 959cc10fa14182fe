package dev.unhunch.core.match;

import java.util.EnumMap;
import java.util.Map;

/**
 * What decides which of two items comes first, the weightiest first; the smaller its number, the
 * better. The marks of an item make one number that sorts by all of them at once.
 */
@SuppressWarnings("EnumOrdinal") // their order is what they say
public enum Mark {
    /** Wishes it does not meet: the bits of {@link Relaxed}. */
    UNMET(8),
    /** How much longer it takes than asked for, in steps of 15 seconds. */
    OVER(4),
    /** 0 where it was named. */
    NAMED(1),
    /** 0 where a muscle asked for does the work, 1 where it helps, 2 otherwise. */
    MUSCLE(2),
    /** How little it fits the areas asked for: {@value #LEAST_FIT} is not at all. */
    AREA(5),
    /** How far its topics are from those asked for. */
    TOPIC(6),
    /** 1 where one has to get down to the floor, unless a position was asked for. */
    PLACE(1),
    /** 1 where so many conditions speak against it that it is not for most people. */
    CAUTION(1),
    /** How far its kind is from what the command is for. */
    KIND(2),
    /** How well it fills the time asked for; without one, its minutes. */
    FILL(6),
    /** Its level. */
    LEVEL(2),
    /** 1 where it needs what not every office has. */
    KIT(1),
    /** 1 where it cannot be done on a chair, unless a position was asked for. */
    SEAT(1),
    /** Its time, coarsely. */
    TIME(6),
    /** Where it was asked for: 0 where nobody notices, 2 where it needs room. */
    NOTICED(2);

    /** The worst {@link #AREA}. */
    static final int LEAST_FIT = 31;

    /** Bits kept for an item's place in the library, which decides last. */
    static final int INDEX_BITS = 12;

    private static final int[] SHIFTS = shifts();
    private final int bits;

    Mark(int bits) {
        this.bits = bits;
    }

    private static int[] shifts() {
        var shifts = new int[values().length];
        int shift = INDEX_BITS;
        for (int i = shifts.length - 1; i >= 0; i--) {
            shifts[i] = shift;
            shift += values()[i].bits;
        }
        return shifts;
    }

    /** This mark's part of a key; a number that is too large counts as the largest. */
    long part(int value) {
        return (long) Math.min(value, (1 << bits) - 1) << SHIFTS[ordinal()];
    }

    /** This mark in a key. */
    int in(long key) {
        return (int) (key >>> SHIFTS[ordinal()]) & (1 << bits) - 1;
    }

    /** An item's place in the library, out of its key. */
    static int index(long key) {
        return (int) (key & (1L << INDEX_BITS) - 1);
    }

    /** All marks in a key. */
    static Map<Mark, Integer> all(long key) {
        var marks = new EnumMap<Mark, Integer>(Mark.class);
        for (var mark : values()) marks.put(mark, mark.in(key));
        return marks;
    }
}
