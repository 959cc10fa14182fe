package dev.unhunch.core.when;

import dev.unhunch.core.when.ScheduleWords.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the pieces of a line mean together. */
final class LineSorter {
    /** Hours before this one, said without "at", are more likely a number of something. */
    static final int EARLIEST = 6;

    private final List<Piece> pieces;
    private final Set<LocalTime> times = new LinkedHashSet<>();
    private final List<String> rest = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Piece.@Nullable Days days;
    private Piece.@Nullable Zone zone;

    LineSorter(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    ScheduleWords sort() {
        settleBareNumbers();
        for (int i = 0; i < pieces.size(); i++) place(i);
        return new ScheduleWords(
                List.copyOf(times),
                Optional.ofNullable(days).map(Piece.Days::days),
                Optional.ofNullable(zone).map(Piece.Zone::zone),
                rest,
                problems);
    }

    /**
     * A number alone is a time where "at" or "and" joins it to one ("9 and 15:00"). In a line
     * without any other time the last such numbers are meant; all others belong to names.
     */
    private void settleBareNumbers() {
        boolean hasTime = false;
        var open = new ArrayList<List<Integer>>();
        for (int from = 0; from < pieces.size(); ) {
            var numbers = new ArrayList<Integer>();
            int end = endOfJoined(from, numbers);
            boolean sure = isSure(from, end);
            hasTime |= sure;
            if (!sure && !numbers.isEmpty()) open.add(numbers);
            from = end;
        }
        if (!hasTime && !open.isEmpty()) open.removeLast();
        for (var numbers : open)
            for (int index : numbers) pieces.set(index, new Piece.Word(pieces.get(index).typed()));
    }

    /** The end of a stretch of times and links: "9, 12 and 15", and also "9 12 15". */
    private int endOfJoined(int from, List<Integer> bare) {
        boolean linked = true;
        int at = from;
        for (; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Piece.Link) linked = true;
            else if (pieces.get(at) instanceof Piece.Time time && (linked || goesOn(at, time))) {
                if (time.bare()) bare.add(at);
                linked = false;
            } else break;
        }
        return Math.max(at, from + 1);
    }

    /** Side by side, only times of a day in their order are a list: "5 9:30" is none. */
    private boolean goesOn(int at, Piece.Time time) {
        return pieces.get(at - 1) instanceof Piece.Time before
                && before.time().getHour() >= EARLIEST
                && before.time().isBefore(time.time());
    }

    private boolean isSure(int from, int end) {
        var stretch = pieces.subList(from, end);
        return stretch.stream().anyMatch(Piece.Time.class::isInstance)
                && stretch.stream().anyMatch(LineSorter::isSure);
    }

    private static boolean isSure(Piece piece) {
        return switch (piece) {
            case Piece.Time time -> !time.bare();
            case Piece.Link link -> link.beforeTime();
            case Piece.Days _, Piece.Zone _, Piece.NoTime _, Piece.Word _ -> false;
        };
    }

    private void place(int at) {
        switch (pieces.get(at)) {
            case Piece.Time(_, var time, _) -> times.add(time);
            case Piece.Days found -> take(found);
            case Piece.Zone found -> take(found);
            case Piece.NoTime(_, var wrong) -> problems.add(new Problem.WrongTime(wrong));
            case Piece.Link(var typed, _) -> {
                if (joinsWords(at)) rest.add(typed);
            }
            case Piece.Word(var typed) -> rest.add(typed);
        }
    }

    /** "front and back": the link belongs to the words around it. */
    private boolean joinsWords(int at) {
        if (WordTable.fold(pieces.get(at).typed()).isEmpty()) return false;
        int next = at + 1;
        while (next < pieces.size() && pieces.get(next) instanceof Piece.Link) next++;
        return next < pieces.size() && pieces.get(next) instanceof Piece.Word;
    }

    private void take(Piece.Days found) {
        if (days == null) days = found;
        else if (!days.days().equals(found.days()))
            problems.add(new Problem.DaysTwice(days.typed(), found.typed()));
    }

    private void take(Piece.Zone found) {
        if (zone == null || isOneOf(zone.zone(), found.zone())) zone = found;
        else if (!isOneOf(found.zone(), zone.zone()) && !zone.zone().equals(found.zone()))
            problems.add(new Problem.ZonesTwice(zone.typed(), found.typed()));
    }

    /** "Canada, Toronto": the one says which of the other is meant. */
    private static boolean isOneOf(ZoneReading many, ZoneReading one) {
        return many instanceof ZoneReading.Ambiguous(_, var choices)
                && one instanceof ZoneReading.Known(var zone)
                && choices.stream().anyMatch(choice -> choice.zone().equals(zone));
    }
}
