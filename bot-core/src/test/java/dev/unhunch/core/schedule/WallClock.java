package dev.unhunch.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a clock on the wall shows in each minute of UTC around an instant. */
final class WallClock {
    private static final int HOURS_AROUND = 60;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final long start;

    /** Local minutes since 1970-01-01T00:00 local time, by minute of UTC since the start. */
    private final long[] walls;

    private WallClock(long start, long[] walls) {
        this.start = start;
        this.walls = walls;
    }

    static WallClock around(Instant instant, ZoneId zone) {
        long start = instant.minus(Duration.ofHours(HOURS_AROUND)).getEpochSecond() / 60;
        var walls = new long[2 * HOURS_AROUND * 60];
        for (int hour = 0; hour < 2 * HOURS_AROUND; hour++) {
            long first = offset(zone, start + hour * 60L);
            boolean steady = first == offset(zone, start + hour * 60L + 60);
            for (int i = hour * 60; i < hour * 60 + 60; i++)
                walls[i] = start + i + (steady ? first : offset(zone, start + i));
        }
        return new WallClock(start, walls);
    }

    private static long offset(ZoneId zone, long minute) {
        var at = Instant.ofEpochSecond(minute * 60);
        return zone.getRules().getOffset(at).getTotalSeconds() / 60;
    }

    /** The first instant that shows a date and time, or would, had the clock not jumped over it. */
    Optional<Instant> first(LocalDate date, LocalTime time) {
        long wanted = date.atTime(time).toEpochSecond(ZoneOffset.UTC) / 60;
        if (!shows(date)) return Optional.empty();
        for (int i = 1; i < walls.length; i++) {
            if (walls[i] == wanted) return Optional.of(at(i));
            // The clock skips it: the offset before counts on.
            if (walls[i - 1] < wanted && walls[i] > wanted)
                return Optional.of(at((int) (i - 1 + wanted - walls[i - 1])));
        }
        throw new IllegalStateException("not around here: " + date);
    }

    private boolean shows(LocalDate date) {
        long midnight = date.toEpochDay() * MINUTES_A_DAY;
        for (long wall : walls)
            if (wall >= midnight && wall < midnight + MINUTES_A_DAY) return true;
        return false;
    }

    private Instant at(int index) {
        return Instant.ofEpochSecond((start + index) * 60);
    }
}
