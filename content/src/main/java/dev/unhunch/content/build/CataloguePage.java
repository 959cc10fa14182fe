package dev.unhunch.content.build;

import static dev.unhunch.content.build.CardMarkdown.escaped;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Library.Named;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.show.ExerciseCard;
import dev.unhunch.core.show.RoutineCard;
import dev.unhunch.core.show.TipCard;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All content on one page in Markdown, for people to browse and for clinicians to review. */
public final class CataloguePage {
    private final Library library;
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Texts words =
            Texts.of(
                    Locale.ENGLISH,
                    ResourceBundle.getBundle(
                            "dev.unhunch.content.build.catalogue",
                            Locale.ROOT,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES)));
    private final List<String> parts = new ArrayList<>();

    private CataloguePage(Library library) {
        this.library = library;
    }

    /** The page of a library, in English. */
    public static String of(Library library) {
        return new CataloguePage(library).page();
    }

    private String page() {
        parts.add("# " + words.say("title"));
        parts.add(words.say("intro"));
        parts.add(
                words.say(
                        "counts",
                        library.exercises().size(),
                        library.tips().size(),
                        library.routines().size(),
                        library.challenges().size()));
        parts.add("## " + words.say("exercises"));
        library.areas().values().forEach(this::area);
        parts.add("## " + words.say("routines"));
        library.routines().values().forEach(this::routine);
        parts.add("## " + words.say("challenges"));
        var challenges = new ChallengePlan(library, texts, words);
        library.challenges().values().forEach(each -> parts.add(challenges.of(each)));
        parts.add("## " + words.say("tips"));
        library.tips().values().forEach(this::tip);
        return String.join("\n\n", parts) + "\n";
    }

    /** Each exercise stands under its main area; the others point there. */
    private void area(Named area) {
        parts.add("### " + name(area));
        var also = new ArrayList<Exercise>();
        for (var exercise : library.exercises().values())
            if (exercise.areas().getFirst().equals(area.id())) exercise(exercise);
            else if (exercise.areas().contains(area.id())) also.add(exercise);
        if (!also.isEmpty()) parts.add(words.say("also", linked(also, Function.identity())));
    }

    private void exercise(Exercise exercise) {
        var kind = exercise.kind().name().toLowerCase(Locale.ROOT);
        var facts =
                words.say(
                        "facts",
                        exercise.id(),
                        words.say("kind." + kind),
                        words.say("level." + exercise.level()),
                        words.say("discreet." + exercise.discreet()));
        card(new ExerciseCard(library, texts).of(exercise, List.of(), List.of()), facts);
        steps("easierThan", exercise.easier());
        steps("harderThan", exercise.harder());
    }

    private void steps(String key, List<String> ids) {
        if (!ids.isEmpty())
            parts.add(words.say(key, linked(ids, id -> library.exercise(id).orElseThrow())));
    }

    private void routine(Routine routine) {
        var aliases = String.join(", ", routine.text().original().aliases());
        card(
                new RoutineCard(library, texts).of(routine, List.of(), List.of()),
                words.say("facts.others", routine.id(), escaped(aliases)));
    }

    private void tip(Tip tip) {
        var aliases = String.join(", ", tip.text().original().aliases());
        card(
                new TipCard(library, texts).of(tip, List.of(), List.of()),
                words.say("facts.others", tip.id(), escaped(aliases)));
    }

    private void card(Card card, String facts) {
        parts.add("#### " + escaped(card.title()));
        parts.add(facts);
        parts.add(CardMarkdown.of(card));
    }

    private static <T> String linked(List<T> items, Function<T, Exercise> exercise) {
        return items.stream()
                .map(exercise)
                .map(each -> each.text().original().name())
                .map(name -> "[%s](#%s)".formatted(escaped(name), anchor(name)))
                .collect(Collectors.joining(", "));
    }

    /** The anchor that Markdown pages give a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private static String name(Named named) {
        return escaped(named.name().original());
    }
}
