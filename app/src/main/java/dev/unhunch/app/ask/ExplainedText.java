package dev.unhunch.app.ask;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.core.feature.Explained;
import dev.unhunch.core.match.Explanation;
import dev.unhunch.core.match.Explanation.Candidate;
import dev.unhunch.core.match.Mark;
import dev.unhunch.core.safety.Hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An explanation for people to read, in plain words. */
public final class ExplainedText {
    private final OperatorTexts texts;

    /** With the sentences to say it in. */
    public ExplainedText(OperatorTexts texts) {
        this.texts = texts;
    }

    /** Several lines, without the last one's end. */
    public String of(String input, Explained explained) {
        var lines = new ArrayList<String>();
        lines.add(input);
        addSafety(lines, explained.safety());
        lines.add(
                texts.say(
                        explained.shelf().isEmpty() ? "explain.noShelf" : "explain.shelf",
                        explained.shelf()));
        explained
                .match()
                .ifPresentOrElse(
                        match -> addMatch(lines, match),
                        () -> lines.add(texts.say("explain.noMatch")));
        return String.join("\n", lines);
    }

    private void addSafety(List<String> lines, Hearing hearing) {
        lines.add(
                hearing.raised()
                        .map(alarm ->
                                texts.say(
                                        "explain.raised",
                                        alarm.rule(),
                                        MeaningNotation.name(alarm.tier())))
                        .orElseGet(() -> texts.say("explain.notRaised")));
        for (var near : hearing.near())
            if (!hearing.raised().equals(Optional.of(near.alarm())))
                lines.add(
                        "  "
                                + texts.say(
                                        "explain.near." + near.outcome(),
                                        near.alarm().rule(),
                                        MeaningNotation.name(near.alarm().tier())));
    }

    private void addMatch(List<String> lines, Explanation match) {
        lines.add(texts.say("explain.taken." + match.taken()));
        for (var part : match.parts()) lines.add("  " + part(part));
        if (!match.leftOut().isEmpty())
            lines.add("  " + texts.say("explain.leftOut", String.join(", ", match.leftOut())));
        lines.add(
                texts.say(
                        "explain.outcome." + match.outcome(),
                        decimal(match.evidence()),
                        decimal(match.against())));
        var query = MeaningNotation.of(match.query());
        lines.add(
                query.isEmpty()
                        ? texts.say("explain.noQuery")
                        : texts.say("explain.query", String.join("; ", query)));
        match.givenUp().stream()
                .sorted()
                .forEach(wish -> lines.add(texts.say("explain.givenUp", wish(wish))));
        addCandidates(lines, match.candidates());
    }

    private String wish(Enum<?> wish) {
        return texts.say("explain.wish." + wish);
    }

    private String part(Explanation.Part part) {
        var means =
                Stream.concat(
                                part.says().stream().map(MeaningNotation::of),
                                part.names().stream().map(id -> texts.say("explain.name", id)))
                        .collect(Collectors.joining("; "));
        return texts.say(
                "explain.part." + part.how(),
                part.written(),
                part.known(),
                means,
                decimal(part.weight()));
    }

    private void addCandidates(List<String> lines, List<Candidate> candidates) {
        if (!candidates.isEmpty()) lines.add(texts.say("explain.candidates"));
        var told = new MarkWords(texts, candidates);
        for (int i = 0; i < candidates.size(); i++) {
            var each = candidates.get(i);
            lines.add(texts.say("explain.candidate", i + 1, each.id(), told.of(each)));
            if (i > 0) lines.add("     " + told.decided(candidates.get(i - 1), each));
        }
    }

    private static String decimal(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }

    /** Marks in words: of those that differ among the candidates. */
    private record MarkWords(OperatorTexts texts, List<Candidate> candidates) {
        String of(Candidate candidate) {
            return Stream.concat(
                            Stream.of(Mark.values())
                                    .filter(mark -> mark != Mark.UNMET && differs(mark))
                                    .map(mark -> word(mark, value(candidate, mark))),
                            candidate.unmet().stream()
                                    .sorted()
                                    .map(wish ->
                                            texts.say(
                                                    "explain.unmet",
                                                    texts.say("explain.wish." + wish))))
                    .collect(Collectors.joining(" · "));
        }

        private boolean differs(Mark mark) {
            return candidates.stream().map(each -> value(each, mark)).distinct().count() > 1;
        }

        private static int value(Candidate candidate, Mark mark) {
            return candidate.marks().getOrDefault(mark, 0);
        }

        String decided(Candidate before, Candidate after) {
            if (!after.offered() && before.offered() && after.unmet().equals(before.unmet()))
                return texts.say("explain.notOffered");
            for (var mark : Mark.values())
                if (value(before, mark) < value(after, mark))
                    return texts.say("explain.decided", texts.say("explain.mark." + mark));
            return texts.say("explain.decidedByOrder");
        }

        private String word(Mark mark, int value) {
            var key = "explain.mark." + mark + "." + value;
            return texts.has(key)
                    ? texts.say(key)
                    : texts.say("explain.mark." + mark + ".any", shown(mark, value));
        }

        private static int shown(Mark mark, int value) {
            return switch (mark) {
                case AREA -> 31 - value;
                case OVER -> value * 15;
                case TIME -> (value + 1) * 2;
                case UNMET,
                        NAMED,
                        MUSCLE,
                        TOPIC,
                        KIND,
                        FILL,
                        PLACE,
                        LEVEL,
                        KIT,
                        CAUTION,
                        SEAT,
                        NOTICED ->
                        value;
            };
        }
    }
}
