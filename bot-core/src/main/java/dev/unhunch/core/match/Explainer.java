package dev.unhunch.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Tells how an answer came about.
 *
 * @param type what was looked for
 */
record Explainer(Vocabulary vocabulary, LineReader reader, Item.Type type) {
    /**
     * Items with the keys they are sorted by.
     *
     * @param keys best first, see {@link Mark}
     */
    record Sorted<T>(LongStream keys, LongFunction<T> item, Function<T, String> id) {}

    <T> Explanation of(
            String text, Account account, Match<T> match, Function<Query, Sorted<T>> sort) {
        var understood = account.understood();
        var query = query(match, understood);
        return new Explanation(
                account.taken(),
                parts(account.reading()),
                reader.leftOut(text),
                understood.evidence(),
                understood.against(),
                outcome(match),
                query,
                match instanceof Match.Found<T> found ? found.relaxed() : Set.of(),
                candidates(match, sort.apply(query)));
    }

    private static <T> Query query(Match<T> match, Understood understood) {
        return switch (match) {
            case Match.Found<T> found -> found.understood();
            case Match.NothingYet<T> nothing -> nothing.understood();
            case Match.NotUnderstood<T> _, Match.AsksForHelp<T> _ -> understood.query();
        };
    }

    private static <T> Explanation.Outcome outcome(Match<T> match) {
        return switch (match) {
            case Match.Found<T> _ -> Explanation.Outcome.FOUND;
            case Match.NothingYet<T> _ -> Explanation.Outcome.NOTHING_YET;
            case Match.NotUnderstood<T> _ -> Explanation.Outcome.NOT_UNDERSTOOD;
            case Match.AsksForHelp<T> _ -> Explanation.Outcome.ASKS_FOR_HELP;
        };
    }

    /** What is offered comes first, then what is about the same and is not. */
    private static <T> List<Explanation.Candidate> candidates(Match<T> match, Sorted<T> sorted) {
        var offered =
                match instanceof Match.Found<T> found
                        ? found.bestFirst().stream().map(sorted.id).toList()
                        : List.<String>of();
        boolean isClear = match instanceof Match.Found<T> || match instanceof Match.NothingYet<T>;
        var marks = new LinkedHashMap<String, Map<Mark, Integer>>();
        if (isClear)
            sorted.keys.forEach(key ->
                    marks.putIfAbsent(sorted.id.apply(sorted.item.apply(key)), Mark.all(key)));
        return Stream.concat(offered.stream(), marks.keySet().stream())
                .distinct()
                .limit(Explanation.MOST)
                .map(id ->
                        new Explanation.Candidate(
                                id, offered.contains(id), marks.getOrDefault(id, Map.of())))
                .toList();
    }

    private List<Explanation.Part> parts(Reading reading) {
        var taken = new boolean[2 * reading.tokens().size()];
        var placed = new ArrayList<Placed>();
        for (var hit : reading.hits()) {
            for (int i = hit.start(); i < hit.end(); i++) taken[i] = true;
            placed.add(new Placed(hit.start(), part(hit, reading)));
        }
        for (int i = 0; i < reading.tokens().size(); i++)
            if (!taken[2 * i] && !taken[2 * i + 1])
                placed.add(new Placed(2 * i, alone(reading.tokens().get(i))));
        placed.sort(Comparator.comparingInt(Placed::at));
        return placed.stream().map(Placed::part).toList();
    }

    private record Placed(int at, Explanation.Part part) {}

    private Explanation.Part part(Hit hit, Reading reading) {
        var says = new ArrayList<Meaning>();
        var names = new ArrayList<String>();
        for (var sense : hit.phrase().senses)
            switch (sense) {
                case Sense.Says(var meaning) -> says.add(meaning);
                case Sense.Names(var item) -> names.add(item.id());
            }
        var written =
                reading.tokens().subList(hit.start() / 2, (hit.end() + 1) / 2).stream()
                        .map(Keys.Word::written)
                        .collect(Collectors.joining(" "));
        return new Explanation.Part(
                written,
                how(hit),
                vocabulary.lexicon().text(hit.phrase()),
                says,
                names,
                vocabulary.understanding().weight(hit, type));
    }

    private static Explanation.How how(Hit hit) {
        if (hit.cost() == 0) return Explanation.How.AS_WRITTEN;
        return hit.isCertain() ? Explanation.How.OTHER_FORM : Explanation.How.MENDED;
    }

    private static Explanation.Part alone(Keys.Word word) {
        boolean isNumber = Character.isDigit(word.key().charAt(0));
        double weight =
                Keys.isUnspaced(word.key())
                        ? Understanding.PER_UNKNOWN_WORD / LineReader.CHARACTERS_PER_WORD
                        : Understanding.PER_UNKNOWN_WORD;
        return new Explanation.Part(
                word.written(),
                isNumber ? Explanation.How.NUMBER : Explanation.How.UNKNOWN,
                "",
                List.of(),
                List.of(),
                isNumber ? 0 : -weight);
    }
}
