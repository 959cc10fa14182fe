package dev.unhunch.core.feature.daily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Dates in a row, told by the first and the last of them. */
final class Spans {
    private Spans() {}

    record Span(LocalDate first, LocalDate last) {}

    static List<Span> of(Collection<LocalDate> dates) {
        var spans = new ArrayList<Span>();
        for (var date : dates.stream().sorted().distinct().toList())
            if (!spans.isEmpty() && spans.getLast().last.plusDays(1).equals(date))
                spans.add(new Span(spans.removeLast().first, date));
            else spans.add(new Span(date, date));
        return spans;
    }
}
