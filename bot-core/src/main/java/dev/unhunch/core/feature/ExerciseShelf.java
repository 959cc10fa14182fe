package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.show.ExerciseCard;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Exercises, wanted for stretching, for strengthening or for whatever fits. */
record ExerciseShelf(String name, Goal goal, Supplier<Content> content) implements Shelf<Exercise> {
    static final String ROUTINES = "routine";

    @Override
    public String option() {
        return goal == Goal.ANY ? "" : "what";
    }

    /** "/stretch neck routine" asks for a routine. */
    @Override
    public String meantBy(String words) {
        return content.get().matcher().asksForRoutine(words) ? ROUTINES : name;
    }

    @Override
    public Match<Exercise> find(String words) {
        return content.get().matcher().exercises(goal, words);
    }

    @Override
    public Match<Exercise> find(Query query) {
        return content.get().matcher().exercises(goal, query);
    }

    @Override
    public Optional<Exercise> item(String id) {
        return content.get().library().exercise(id);
    }

    @Override
    public String id(Exercise exercise) {
        return exercise.id();
    }

    @Override
    public String title(Exercise exercise, Locale locale) {
        return exercise.text().in(locale).name();
    }

    @Override
    public String about(Exercise exercise) {
        return exercise.areas().getFirst();
    }

    @Override
    public List<String> beside(Exercise exercise) {
        return Stream.concat(exercise.easier().stream(), exercise.harder().stream()).toList();
    }

    @Override
    public Card card(
            Texts texts, Exercise exercise, List<Rich> remarks, List<List<Action>> actions) {
        return new ExerciseCard(content.get().library(), texts).of(exercise, remarks, actions);
    }

    @Override
    public Subject subject(Exercise exercise, List<String> alternatives) {
        return new Subject.OfExercise(exercise, alternatives);
    }

    @Override
    public List<Suggestion> suggest(Locale locale, String typed) {
        return content.get().matcher().suggestExercises(goal, locale, typed);
    }
}
