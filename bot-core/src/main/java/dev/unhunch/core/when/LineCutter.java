package dev.unhunch.core.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Cuts a line into pieces: from left to right, the longest stretch that can be read first. */
final class LineCutter {
    private static final int LONGEST_DAYS = 14;
    private static final int LONGEST_TIME = 5;
    private static final int LONGEST_ZONE = 5;

    private static final Pattern PARTS = Pattern.compile("[,;]|[^\\s,;]+");
    private static final Pattern BARE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern TIME_SIGNS = Pattern.compile(".*[:\\p{L}].*");
    private static final Pattern AHEAD = Pattern.compile("\\+[0-9]{1,2}");
    private static final Pattern ZONE_ID =
            Pattern.compile(
                    "(africa|america|asia|atlantic|australia|europe|indian|pacific|etc)/.+",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> AT = WordTable.words().of("line.at");
    private static final Set<String> LINKS = WordTable.words().of("line.links");
    private static final Set<String> UNITS = WordTable.words().of("line.units");
    private static final Set<String> NUMBERED = WordTable.words().of("line.numbered");
    private static final Set<String> WEAK_DAYS = WordTable.words().of("line.weak-days");
    private static final Set<String> WEAK_ZONES = WordTable.words().of("line.weak-zones");

    private final List<String> parts;
    private int at;

    private LineCutter(List<String> parts) {
        this.parts = parts;
    }

    /** The pieces of a line; empty where it has more parts than wanted. */
    static Optional<List<Piece>> cut(String line, int mostParts) {
        var parts =
                PARTS.matcher(line)
                        .results()
                        .limit(mostParts + 1L)
                        .map(part -> part.group())
                        .toList();
        return parts.size() > mostParts
                ? Optional.empty()
                : Optional.of(new LineCutter(parts).cut());
    }

    private List<Piece> cut() {
        var pieces = new ArrayList<Piece>();
        while (at < parts.size()) {
            pieces.add(
                    longest(LONGEST_TIME, this::time)
                            .or(() -> longest(daysAhead(), this::days))
                            .or(() -> longest(LONGEST_ZONE, this::zone))
                            .orElseGet(this::word));
        }
        return pieces;
    }

    private Optional<Piece> longest(int most, Function<List<String>, Optional<Piece>> reader) {
        for (int count = Math.min(most, parts.size() - at); count > 0; count--) {
            var found = reader.apply(parts.subList(at, at + count));
            if (found.isEmpty()) continue;
            at += count;
            return found;
        }
        return Optional.empty();
    }

    private Optional<Piece> time(List<String> words) {
        if (isCounted(words) || isNoHour(words)) return Optional.empty();
        var typed = String.join(" ", words);
        return switch (TimeReader.read(typed)) {
            case TimeReading.Known(var time) ->
                    Optional.of(new Piece.Time(typed, time, isBare(typed)));
            case TimeReading.Wrong wrong when isMeantAsTime(wrong) ->
                    Optional.of(new Piece.NoTime(typed, wrong));
            case TimeReading.Wrong _ -> Optional.empty();
        };
    }

    private static boolean isBare(String typed) {
        return BARE.matcher(typed).matches() || SpokenTime.isHour(typed);
    }

    /** "One for the neck": an early hour in words alone is a time after "at" only. */
    private boolean isNoHour(List<String> words) {
        return words.size() == 1
                && SpokenTime.isEarlyHour(words.getFirst())
                && !(at > 0 && AT.contains(WordTable.fold(parts.get(at - 1))));
    }

    /** A colon or "pm" beside a number says so; a number alone may be anything. */
    private static boolean isMeantAsTime(TimeReading.Wrong wrong) {
        return wrong.reason() != TimeReading.Reason.NOT_A_TIME
                && TIME_SIGNS.matcher(wrong.typed()).matches();
    }

    /** "2 min", "day 3": a number of something. */
    private boolean isCounted(List<String> words) {
        int next = at + words.size();
        if (next < parts.size() && UNITS.contains(WordTable.fold(parts.get(next)))) return true;
        return at > 0 && NUMBERED.contains(WordTable.fold(parts.get(at - 1)));
    }

    private int daysAhead() {
        int end = at;
        int most = Math.min(parts.size(), at + LONGEST_DAYS);
        while (end < most && DaysReader.mayBelong(parts.get(end))) end++;
        return end - at;
    }

    private Optional<Piece> days(List<String> words) {
        if (isLink(words.getFirst()) || isLink(words.getLast())) return Optional.empty();
        var typed = String.join(" ", words);
        boolean weak = words.stream().map(WordTable::fold).allMatch(WEAK_DAYS::contains);
        if (weak || !(DaysReader.readExactly(typed) instanceof DaysReading.Known(var days)))
            return Optional.empty();
        return Optional.of(new Piece.Days(typed, days));
    }

    private static boolean isLink(String word) {
        return LINKS.contains(WordTable.fold(word));
    }

    private Optional<Piece> zone(List<String> words) {
        if (isLink(words.getFirst())) return Optional.empty();
        var typed = String.join(" ", words);
        // "Indian time" is a name; "Berlin at" is none.
        if (isLink(words.getLast()) && Zones.all().named(typed).isEmpty()) return Optional.empty();
        boolean lowerCase = !Character.isUpperCase(typed.codePointAt(0));
        if (lowerCase && WEAK_ZONES.contains(WordTable.fold(typed))) return Optional.empty();
        var zones = Zones.all();
        if (words.size() == 1 && ZONE_ID.matcher(typed).matches())
            return Optional.of(new Piece.Zone(typed, zones.read(typed)));
        return zones.named(typed)
                .or(() ->
                        TIME_SIGNS.matcher(typed).matches() || AHEAD.matcher(typed).matches()
                                ? zones.offset(typed)
                                : Optional.empty())
                .map(zone -> new Piece.Zone(typed, zone));
    }

    private Piece word() {
        var typed = parts.get(at++);
        var word = WordTable.fold(typed);
        if (AT.contains(word)) return new Piece.Link(typed, true);
        return LINKS.contains(word) ? new Piece.Link(typed, false) : new Piece.Word(typed);
    }
}
