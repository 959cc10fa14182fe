package dev.unhunch.content.scoring;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Matcher;

import java.util.Optional;
import java.util.function.Function;

/** What a person is shown first. */
sealed interface Answer {
    /** An exercise. */
    record AnExercise(Exercise exercise) implements Answer {}

    /** A routine. */
    record ARoutine(Routine routine) implements Answer {}

    /** A tip. */
    record ATip(Tip tip) implements Answer {}

    /** How to ask, or that there is nothing yet. */
    record Help(String why) implements Answer {}

    /** Help before any exercise. */
    record Safety(String tier) implements Answer {}

    /** Says the tier of a line that needs help before any exercise. */
    @FunctionalInterface
    interface SafetyCheck extends Function<String, Optional<String>> {}

    /** Answers a line as the product does: safety first. */
    static Answer to(Example example, Matcher matcher, SafetyCheck safety) {
        var tier = safety.apply(example.text());
        if (tier.isPresent()) return new Safety(tier.get());
        return switch (example.command()) {
            case "stretch" -> of(matcher.exercises(Goal.STRETCH, example.text()), AnExercise::new);
            case "strengthen" ->
                    of(matcher.exercises(Goal.STRENGTHEN, example.text()), AnExercise::new);
            case "routine" -> of(matcher.routines(example.text()), ARoutine::new);
            case "posture" -> of(matcher.tips(example.text()), ATip::new);
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private static <T> Answer of(Match<T> match, Function<T, Answer> found) {
        return switch (match) {
            case Match.Found<T> some -> found.apply(some.best());
            case Match.NothingYet<T> none -> new Help("nothing yet for " + none.understood());
            case Match.NotUnderstood<T> none -> new Help("not understood " + none.suggestions());
            case Match.AsksForHelp<T> _ -> new Help("asks for help");
        };
    }

    /** In short, for the list of failures. */
    default String brief() {
        return switch (this) {
            case AnExercise(var exercise) -> exercise.id();
            case ARoutine(var routine) -> routine.id();
            case ATip(var tip) -> tip.id();
            case Help(var why) -> "help: " + why;
            case Safety(var tier) -> "safety: " + tier;
        };
    }
}
