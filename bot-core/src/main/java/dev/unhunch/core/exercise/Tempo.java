package dev.unhunch.core.exercise;

/**
 * How slowly one repetition is done, in whole seconds, as strength trainers write it: {@code
 * 2-1-3-0} is two up, one held, three down, no rest.
 *
 * @param lift against the load or away from where one starts
 * @param hold at the end of the movement
 * @param lower back to where one started
 * @param rest before the next repetition
 */
public record Tempo(int lift, int hold, int lower, int rest) {
    /** Throws where a pause is below 0 or a movement takes no time. */
    public Tempo {
        if (lift < 1 || hold < 0 || lower < 1 || rest < 0)
            throw new IllegalArgumentException("not a tempo");
    }

    /** Reads four numbers joined by hyphens; throws where there are not four. */
    public static Tempo parse(String written) {
        var parts = written.split("-", -1);
        if (parts.length != 4) throw new IllegalArgumentException("not a tempo: " + written);
        return new Tempo(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }

    /** Seconds of one repetition without its hold. */
    public int moving() {
        return lift + lower + rest;
    }
}
