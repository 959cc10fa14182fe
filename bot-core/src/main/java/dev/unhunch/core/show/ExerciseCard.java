package dev.unhunch.core.show;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One exercise as a card: why, how, how much, what it works, when to stop, where it is from. */
public final class ExerciseCard {
    private static final String UPPER_BACK = "upper-back";
    private final Texts texts;
    private final Names names;
    private final Illustrations illustrations;

    /** Draws from a library in one language. */
    public ExerciseCard(Library library, Texts texts) {
        this.texts = texts;
        this.names = new Names(library, texts);
        this.illustrations = new Illustrations(library, texts);
    }

    /**
     * The card.
     *
     * @param remarks what must be said first, such as a filter that could not be kept
     */
    public Card of(Exercise exercise, List<Rich> remarks, List<List<Action>> actions) {
        var words = exercise.text().in(texts.locale());
        var blocks = new ArrayList<Block>();
        remarks.forEach(remark -> blocks.add(new Block.Note(remark)));
        blocks.add(new Block.Text(Rich.of(words.summary())));
        illustrations.of(exercise).ifPresent(blocks::add);
        blocks.add(new Block.Steps(words.steps().stream().map(Rich::of).toList()));
        if (!words.cues().isEmpty())
            blocks.add(labelled("exercise.cues", String.join(" · ", words.cues())));
        blocks.add(new Block.Facts(facts(exercise, words)));
        blocks.add(labelled("exercise.stop", String.join("; ", words.stopIf())));
        if (!exercise.contraindications().isEmpty())
            blocks.add(
                    labelled(
                            "exercise.leaveout",
                            joined(exercise.contraindications(), "; ", names::condition)));
        blocks.add(new Block.Note(Rich.of(smallPrint(exercise))));
        var dose = new DoseWords(texts).say(exercise.dose(), words.doseNote());
        var summary = texts.say("exercise.announced", words.name(), dose);
        return new Card(words.name(), blocks, actions, summary);
    }

    private Block labelled(String key, String text) {
        return new Block.Text(
                new Rich.Row(List.of(new Rich.Strong(texts.say(key)), Rich.of(" " + text))));
    }

    private List<Block.Fact> facts(Exercise exercise, Exercise.Words words) {
        var doses = new DoseWords(texts);
        var dose = exercise.dose();
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("dose", doses.say(dose, words.doseNote())));
        facts.add(fact("time", doses.takes(dose.shortest(), dose.longest())));
        facts.add(fact("works", joined(exercise.areas(), ", ", names::area)));
        if (!exercise.muscles().primary().isEmpty())
            facts.add(fact("muscles", joined(exercise.muscles().primary(), ", ", names::muscle)));
        facts.add(fact("position", names.positions(exercise.positions())));
        facts.add(fact("equipment", equipment(exercise)));
        exercise.timesPerWeek()
                .ifPresent(times -> facts.add(fact("often", doses.timesPerWeek(times))));
        words.easier().ifPresent(easier -> facts.add(fact("easier", easier)));
        words.harder().ifPresent(harder -> facts.add(fact("harder", harder)));
        words.fieldName().ifPresent(name -> facts.add(fact("fieldname", name)));
        return facts;
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(texts.say("exercise." + key), value);
    }

    private static String joined(List<String> ids, String by, Function<String, String> name) {
        return ids.stream().map(name).collect(Collectors.joining(by));
    }

    private String equipment(Exercise exercise) {
        var required = exercise.equipment().required();
        var needed =
                required.isEmpty()
                        ? texts.say("equipment.none")
                        : required.stream()
                                .map(names::equipment)
                                .collect(Collectors.joining(texts.say("list.or")));
        var optional =
                exercise.equipment().optional().stream()
                        .map(names::equipment)
                        .collect(Collectors.joining(", "));
        return optional.isEmpty() ? needed : texts.say("equipment.optional", needed, optional);
    }

    private String smallPrint(Exercise exercise) {
        var lines = new ArrayList<String>();
        if (exercise.areas().contains(UPPER_BACK)) lines.add(texts.say("exercise.upperback"));
        lines.add(source(exercise.source()));
        lines.add(review(exercise.source()));
        return String.join(" ", lines);
    }

    private String review(Exercise.Source source) {
        return source.review()
                .map(review ->
                        texts.say(
                                "source.reviewed",
                                review.by(),
                                review.role(),
                                review.on().toString()))
                .orElseGet(() -> texts.say("source.unreviewed"));
    }

    private String source(Exercise.Source source) {
        if (!source.references().isEmpty())
            return texts.say("source.references", String.join("; ", source.references()));
        if (!source.fromArticle()) return texts.say("source.editorial");
        var added =
                source.editorial().stream()
                        .map(field -> "source.field." + field)
                        .filter(texts::has)
                        .map(texts::say)
                        .collect(Collectors.joining(", "));
        return added.isEmpty()
                ? texts.say("source.article")
                : texts.say("source.article.edited", added);
    }
}
