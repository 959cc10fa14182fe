package dev.unhunch.content.build;

import static dev.unhunch.content.build.CardMarkdown.escaped;

import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Challenge.Part;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.show.DoseWords;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A challenge day by day in Markdown; days in a row with the same plan share a line. */
final class ChallengePlan {
    private final Library library;
    private final DoseWords doses;
    private final Texts words;

    ChallengePlan(Library library, Texts texts, Texts words) {
        this.library = library;
        this.doses = new DoseWords(texts);
        this.words = words;
    }

    String of(Challenge challenge) {
        var text = challenge.text().original();
        var lines = new ArrayList<String>();
        lines.add("#### " + escaped(text.name()) + "\n");
        var aliases = String.join(", ", text.aliases());
        lines.add(words.say("facts.others", challenge.id(), escaped(aliases)) + "\n");
        lines.add(escaped(text.summary()) + "\n");
        int from = 1;
        for (int day = 1; day <= challenge.days(); day++)
            if (day == challenge.days() || !plan(challenge, day).equals(plan(challenge, day + 1))) {
                lines.add("- **%s:** %s".formatted(span(from, day), plan(challenge, day)));
                from = day + 1;
            }
        return String.join("\n", lines);
    }

    private String span(int from, int to) {
        return from == to ? words.say("day", from) : words.say("days.span", from, to);
    }

    private String plan(Challenge challenge, int day) {
        var parts = challenge.on(day);
        return parts.isEmpty() ? words.say("rest") : said(parts);
    }

    private String said(List<Part> parts) {
        return parts.stream().map(this::said).collect(Collectors.joining("; "));
    }

    private String said(Part part) {
        return escaped(
                switch (part) {
                    case Part.OfExercise(var id, var dose) -> {
                        var exercise = library.exercise(id).orElseThrow();
                        yield name(exercise)
                                + ": "
                                + doses.say(dose.orElse(exercise.dose()), Optional.empty());
                    }
                    case Part.OfRoutine(var id) ->
                            library.routine(id).orElseThrow().text().original().name();
                    case Part.OfTip(var id) ->
                            library.tip(id).orElseThrow().text().original().title();
                });
    }

    private static String name(Exercise exercise) {
        return exercise.text().original().name();
    }
}
