package dev.unhunch.core.show;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A routine as a card: its steps with their doses, the time, what it needs, when to stop. */
public final class RoutineCard {
    private final Library library;
    private final Texts texts;
    private final Names names;

    /** Draws from a library in one language. */
    public RoutineCard(Library library, Texts texts) {
        this.library = library;
        this.texts = texts;
        this.names = new Names(library, texts);
    }

    /**
     * The card.
     *
     * @param remarks what must be said first
     */
    public Card of(Routine routine, List<Rich> remarks, List<List<Action>> actions) {
        var words = routine.text().in(texts.locale());
        var blocks = new ArrayList<Block>();
        remarks.forEach(remark -> blocks.add(new Block.Note(remark)));
        blocks.add(new Block.Text(Rich.of(words.summary())));
        new Illustrations(library, texts).of(routine).ifPresent(blocks::add);
        blocks.add(new Block.Steps(routine.steps().stream().map(this::step).toList()));
        blocks.add(new Block.Facts(facts(routine)));
        blocks.add(
                new Block.Text(
                        new Rich.Row(
                                List.of(
                                        new Rich.Strong(texts.say("exercise.stop")),
                                        Rich.of(" " + texts.say("routine.stop"))))));
        blocks.add(
                new Block.Note(
                        Rich.of(
                                texts.say(
                                        routine.fromArticle()
                                                ? "source.article"
                                                : "source.editorial"))));
        var summary = texts.say("routine.announced", words.name(), routine.minutes());
        return new Card(words.name(), blocks, actions, summary);
    }

    private Rich step(Routine.Step step) {
        var exercise = library.exercise(step.exercise());
        var name =
                exercise.map(each -> words(each).name())
                        .orElseGet(() -> step.exercise().replace('-', ' '));
        var dose =
                new DoseWords(texts).say(step.dose(), exercise.flatMap(e -> words(e).doseNote()));
        return new Rich.Row(
                List.of(new Rich.Strong(name), Rich.of(texts.say("routine.step", dose))));
    }

    private Exercise.Words words(Exercise exercise) {
        return exercise.text().in(texts.locale());
    }

    private List<Block.Fact> facts(Routine routine) {
        return List.of(
                fact("exercise.time", texts.say("routine.minutes", routine.minutes())),
                fact("routine.focus", focus(routine)),
                fact("exercise.works", joined(routine.areas().stream().map(names::area))),
                fact("exercise.position", names.positions(routine.positions())),
                fact("exercise.equipment", equipment(routine)));
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(texts.say(key), value);
    }

    private String focus(Routine routine) {
        return texts.say("focus." + routine.focus().name().toLowerCase(Locale.ROOT));
    }

    private String equipment(Routine routine) {
        return routine.equipment().isEmpty()
                ? texts.say("equipment.none")
                : joined(routine.equipment().stream().map(names::equipment));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
