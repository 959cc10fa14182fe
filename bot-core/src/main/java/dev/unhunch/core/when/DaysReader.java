package dev.unhunch.core.when;

import dev.unhunch.core.words.Spelling;
import dev.unhunch.core.words.Tokens;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads days of the week: weekdays, mon-fri, "mon, wed and fri", every day except Friday. */
public final class DaysReader {
    private static final int LONGEST = 200;
    private static final int LONGEST_PHRASE = 3;
    private static final Map<String, DayOfWeek> DAYS =
            WordTable.words().meanings("day.").entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, day -> DayOfWeek.valueOf(day.getValue())));
    private static final Map<String, String> GROUPS = WordTable.words().meanings("days.");
    private static final Set<String> TO = WordTable.words().of("to");
    private static final Set<String> FILLING = WordTable.words().of("filling.days");
    private static final Set<String> EXCEPT = WordTable.words().of("except");
    private static final Set<String> VOCABULARY = vocabulary();
    private static final Spelling SPELLING = new Spelling(DAYS.keySet(), Set.of());

    /** A dash means "to"; all other signs only separate. */
    private static final Pattern PARTS =
            Pattern.compile("[-\\u2010-\\u2015~]|\\.\\.+|[^\\s,;/&+.\\u2010-\\u2015~-]+");

    private final boolean mending;
    private final List<String> parts;
    private final List<String> none = new ArrayList<>();
    private final Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
    private boolean removing;
    private boolean upTo;
    private @Nullable DayOfWeek last;

    private DaysReader(String typed, boolean mending) {
        this.mending = mending;
        this.parts = PARTS.matcher(typed).results().map(part -> part.group()).toList();
    }

    /** Reads days in any of our languages, mending slips in long names. */
    public static DaysReading read(String typed) {
        if (typed.length() > LONGEST)
            return new DaysReading.Wrong(List.of(typed.substring(0, 20) + "…"));
        return new DaysReader(typed, true).read();
    }

    /** The same without mending, for lines that hold other words as well. */
    static DaysReading readExactly(String typed) {
        return new DaysReader(typed, false).read();
    }

    /** Whether a stretch without blanks holds nothing but words that belong to days. */
    static boolean mayBelong(String part) {
        return PARTS.matcher(part)
                .results()
                .allMatch(each -> isKnown(WordTable.fold(each.group())));
    }

    private static boolean isKnown(String word) {
        return word.isEmpty() || VOCABULARY.contains(word);
    }

    private static Set<String> vocabulary() {
        return Stream.of(DAYS.keySet(), GROUPS.keySet(), TO, FILLING, EXCEPT)
                .flatMap(Set::stream)
                .flatMap(phrase -> WordTable.split(phrase, " ").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day of a word; empty where it is none as it stands. */
    static Optional<DayOfWeek> day(String word) {
        return Optional.ofNullable(DAYS.get(WordTable.fold(word)));
    }

    private DaysReading read() {
        for (int at = 0; at < parts.size(); ) at += take(at);
        if (upTo) none.add(parts.getLast());
        if (!none.isEmpty() || chosen.isEmpty()) return new DaysReading.Wrong(none);
        return new DaysReading.Known(chosen);
    }

    /** Takes one word or phrase and says how many parts it had. */
    private int take(int at) {
        for (int count = Math.min(LONGEST_PHRASE, parts.size() - at); count > 0; count--) {
            var words = parts.subList(at, at + count);
            // A dash means something, so no phrase reaches over one.
            if (count > 1 && words.stream().anyMatch(DaysReader::isDash)) continue;
            var typed = String.join(" ", words);
            if (isUnderstood(WordTable.fold(typed), isDash(typed))) return count;
        }
        none.add(parts.get(at));
        upTo = false;
        return 1;
    }

    private static boolean isDash(String typed) {
        return Tokens.of(typed).isEmpty() && (typed.length() == 1 || typed.startsWith(".."));
    }

    private boolean isUnderstood(String word, boolean dash) {
        var day = DAYS.get(word);
        if (day != null) return add(day);
        var group = GROUPS.get(word);
        if (group != null && !upTo) return addAll(group);
        if (dash || TO.contains(word)) return reachTo();
        if (EXCEPT.contains(word)) return startRemoving();
        if (FILLING.contains(word)) return true;
        if (!mending) return false;
        return SPELLING.mend(word).map(DAYS::get).map(this::add).orElse(false);
    }

    private boolean reachTo() {
        if (last == null || upTo) return false;
        upTo = true;
        return true;
    }

    private boolean startRemoving() {
        if (upTo || chosen.isEmpty()) return false;
        removing = true;
        return true;
    }

    private boolean add(DayOfWeek day) {
        var from = last != null && upTo ? last : day;
        for (var each = from; ; each = each.plus(1)) {
            change(each);
            if (each == day) break;
        }
        upTo = false;
        last = day;
        return true;
    }

    private boolean addAll(String group) {
        for (var day : WordTable.split(group, "\\+")) change(DayOfWeek.valueOf(day));
        last = null;
        return true;
    }

    private void change(DayOfWeek day) {
        if (removing) chosen.remove(day);
        else chosen.add(day);
    }
}
