package dev.unhunch.core.when;

import dev.unhunch.core.when.TimeReading.Known;
import dev.unhunch.core.when.TimeReading.Reason;
import dev.unhunch.core.when.TimeReading.Wrong;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one time of day: 9, 9:30, 9.30, 0930, 9h30, 9 am, 9:30 p.m., 17 Uhr, noon. */
public final class TimeReader {
    private static final int LONGEST = 40;
    private static final Map<String, String> NAMES = WordTable.words().meanings("time.at.");
    private static final Map<String, String> MARKS = WordTable.words().meanings("time.mark.");

    /**
     * Hour; separator and minutes, also 17 Uhr 30; seconds, if 00; then am, pm, Uhr or the like.
     */
    private static final Pattern CLOCK =
            Pattern.compile(
                    "([0-9]{1,9})(?:(?: ?[:.] ?| ?h ?| ?uhr )([0-9]{1,9})(?::00)?)?"
                            + "(?: ?(\\D{1,12}))?");

    private TimeReader() {}

    /** Reads a time; surrounding blanks do not matter. */
    public static TimeReading read(String typed) {
        if (typed.length() > LONGEST) return wrong(typed, Reason.NOT_A_TIME);
        var text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .replaceAll("\\s+", " ");
        var name = NAMES.get(WordTable.fold(text));
        if (name != null) return new Known(LocalTime.parse(name.replace('.', ':')));
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) return wrong(typed, Reason.NOT_A_TIME);
        var mark = clock.group(3);
        var half = mark == null ? "none" : MARKS.get(WordTable.fold(mark));
        if (half == null) return wrong(typed, Reason.NOT_A_TIME);
        var hour = clock.group(1);
        var minute = clock.group(2);
        if (minute != null) return of(typed, hour, minute, half);
        if (hour.length() <= 2) return of(typed, hour, "00", half);
        int cut = hour.length() - 2;
        return of(typed, hour.substring(0, cut), hour.substring(cut), half);
    }

    private static TimeReading of(String typed, String hours, String minutes, String half) {
        if (hours.length() > 2) return wrong(typed, Reason.NOT_A_TIME);
        if (minutes.length() != 2) return wrong(typed, Reason.NO_SUCH_MINUTE);
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        boolean twelve = half.equals("am") || half.equals("pm");
        if (twelve && (hour < 1 || hour > 12)) return wrong(typed, Reason.NOT_ON_A_12_HOUR_CLOCK);
        if (minute > 59) return wrong(typed, Reason.NO_SUCH_MINUTE);
        if (hour == 24 && minute == 0) return wrong(typed, Reason.MIDNIGHT_IS_0);
        if (hour > 23) return wrong(typed, Reason.NO_SUCH_HOUR);
        if (twelve) hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        return new Known(LocalTime.of(hour, minute));
    }

    private static Wrong wrong(String typed, Reason reason) {
        return new Wrong(typed, reason);
    }
}
