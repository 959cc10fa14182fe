package dev.unhunch.core.when;

import dev.unhunch.core.words.Tokens;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times in words, brought into digits: "half past nine", "nine thirty", "quarter to 10". */
final class SpokenTime {
    private static final Map<String, String> HOURS = WordTable.words().meanings("time.hour.");
    private static final Map<String, String> BEFORE = WordTable.words().meanings("time.before.");
    private static final Map<String, String> AFTER = WordTable.words().meanings("time.after.");
    private static final int LONGEST = 6;
    private static final int HOUR = 60;
    private static final int HALF_A_DAY = 12 * HOUR;

    private SpokenTime() {}

    /** Whether a word alone is an hour; what else it can mean depends on what is beside it. */
    static boolean isHour(String word) {
        return HOURS.containsKey(WordTable.fold(word));
    }

    /** One to five: in a line of words these count something more often than not. */
    static boolean isEarlyHour(String word) {
        var hour = HOURS.get(WordTable.fold(word));
        return hour != null && Integer.parseInt(hour) < LineSorter.EARLIEST;
    }

    /** The same time in digits; empty where no part of it is in words. */
    static Optional<String> inDigits(String text) {
        var words = Tokens.of(text);
        if (words.isEmpty() || words.size() > LONGEST) return Optional.empty();
        for (int count = Math.min(3, words.size() - 1); count > 0; count--) {
            var shift = BEFORE.get(String.join(" ", words.subList(0, count)));
            if (shift != null) return time(words.subList(count, words.size()), shift);
        }
        return HOURS.containsKey(words.getFirst()) ? time(words, null) : Optional.empty();
    }

    private static Optional<String> time(List<String> words, @Nullable String shift) {
        var hour = HOURS.getOrDefault(words.getFirst(), words.getFirst());
        if (!hour.matches("[0-9]{1,2}")) return Optional.empty();
        var rest = words.subList(1, words.size());
        for (int count = Math.min(2, rest.size()); count > 0 && shift == null; count--) {
            var minutes = AFTER.get(String.join(" ", rest.subList(0, count)));
            if (minutes != null) return Optional.of(digits(hour, minutes, from(rest, count)));
        }
        return Optional.of(digits(hour, shift == null ? "0" : shift, rest));
    }

    private static List<String> from(List<String> words, int first) {
        return words.subList(first, words.size());
    }

    private static String digits(String hour, String shift, List<String> mark) {
        int minutes = Integer.parseInt(hour) * HOUR + Integer.parseInt(shift);
        // A quarter to one is after twelve, not before it.
        if (minutes < HOUR) minutes += HALF_A_DAY;
        var time = String.format(Locale.ROOT, "%d:%02d", minutes / HOUR, minutes % HOUR);
        return mark.isEmpty() ? time : time + " " + String.join(" ", mark);
    }
}
