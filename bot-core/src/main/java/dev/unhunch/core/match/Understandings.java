package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Completions for a line that begins no name but is understood as free text: what completion offers
 * is then as tolerant as what an answer is given to.
 *
 * @param finds whether words find something of what is looked for
 */
record Understandings(Library library, Locale locale, Predicate<String> finds) {
    /** What an answer would show first; the rest of a list would not be read. */
    private static final int BEST = 5;

    /** Discord's limit for the value of a completion. */
    private static final int LONGEST = 100;

    /** Nothing unless the line finds something. */
    <T> List<Suggestion> of(Match<T> match, String typed, Function<T, Suggestion> named) {
        return switch (match) {
            case Match.Found<T>(var best, var query, _, _) ->
                    Stream.of(
                                    asTyped(query, typed),
                                    subjects(query.areas(), library.areas()),
                                    subjects(query.topics(), library.topics()),
                                    best.stream().limit(BEST).map(named))
                            .flatMap(each -> each)
                            .distinct()
                            .toList();
            case Match.NothingYet<T> _, Match.NotUnderstood<T> _, Match.AsksForHelp<T> _ ->
                    List.of();
        };
    }

    /** Wishes beside the subject are lost in every name, so the line itself is offered. */
    private static Stream<Suggestion> asTyped(Query query, String typed) {
        var line = typed.strip();
        boolean isOfUse = !query.filters().isEmpty() && line.length() <= LONGEST;
        return isOfUse ? Stream.of(new Suggestion(line, line)) : Stream.of();
    }

    private Stream<Suggestion> subjects(List<String> ids, Map<String, Library.Named> known) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .filter(each -> finds.test(each.id()))
                .map(each -> suggestion(each.id(), each.name().in(locale)));
    }

    /** The id with spaces: people see it in their own line. */
    static Suggestion suggestion(String id, String label) {
        return new Suggestion(id.replace('-', ' '), label);
    }
}
