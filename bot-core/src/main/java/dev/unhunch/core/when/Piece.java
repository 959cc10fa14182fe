package dev.unhunch.core.when;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** A stretch of a typed line and what it is. */
sealed interface Piece {
    /** The words themselves. */
    String typed();

    /**
     * A time of day.
     *
     * @param bare a number alone, which could belong to a name as well
     */
    record Time(String typed, LocalTime time, boolean bare) implements Piece {}

    /** Days of the week. */
    record Days(String typed, Set<DayOfWeek> days) implements Piece {}

    /** A zone, or something that can only be meant as one. */
    record Zone(String typed, ZoneReading zone) implements Piece {}

    /** What looks like a time and is wrong. */
    record NoTime(String typed, TimeReading.Wrong wrong) implements Piece {}

    /**
     * A word or comma that joins others.
     *
     * @param beforeTime "at": the number after it is a time
     */
    record Link(String typed, boolean beforeTime) implements Piece {}

    /** Any other word. */
    record Word(String typed) implements Piece {}
}
