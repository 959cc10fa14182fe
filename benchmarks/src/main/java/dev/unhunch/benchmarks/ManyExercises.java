package dev.unhunch.benchmarks;

import dev.unhunch.content.Content;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.match.Matcher;

import java.util.ArrayList;
import java.util.List;

/** The built-in library, filled up with copies under names of their own. */
final class ManyExercises {
    private static final List<String> HOW =
            List.of("gentle", "crossed", "double", "half", "kneeling", "wide", "narrow", "slow");

    private ManyExercises() {}

    /** A matcher over as many exercises, with all words of the built-in content. */
    static Matcher matcher(int count) {
        var content = Content.builtIn();
        var library = content.library();
        var exercises = new ArrayList<>(library.exercises().values());
        int own = exercises.size();
        for (int i = 0; exercises.size() < count; i++)
            exercises.add(copy(exercises.get(i % own), i));
        var many =
                new Library(
                        Library.byId(exercises, Exercise::id),
                        library.routines(),
                        library.challenges(),
                        library.tips(),
                        library.areas(),
                        library.topics(),
                        library.muscles(),
                        library.equipment(),
                        library.conditions());
        return Matcher.of(many, content.terms());
    }

    private static Exercise copy(Exercise like, int number) {
        return new Exercise(
                like.id() + "-" + number,
                like.kind(),
                like.areas(),
                like.muscles(),
                like.positions(),
                like.equipment(),
                like.level(),
                like.discreet(),
                like.dose(),
                like.timesPerWeek(),
                like.easier(),
                like.harder(),
                like.contraindications(),
                like.pose(),
                like.source(),
                Localized.only(copy(like.text().original(), number)));
    }

    private static Exercise.Words copy(Exercise.Words like, int number) {
        var how = HOW.get(number % HOW.size()) + " " + (number / HOW.size() + 2) + " ";
        return new Exercise.Words(
                how + like.name(),
                like.fieldName().map(how::concat),
                like.aliases().stream().map(how::concat).toList(),
                like.summary(),
                like.steps(),
                like.cues(),
                like.mistakes(),
                like.doseNote(),
                like.easier(),
                like.harder(),
                like.stopIf(),
                like.imageAlt());
    }
}
