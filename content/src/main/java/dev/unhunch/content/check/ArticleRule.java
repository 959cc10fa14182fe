package dev.unhunch.content.check;

import dev.unhunch.content.DoseReader;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Range;

/** A routine of the article keeps to the article's exercises and their doses. */
final class ArticleRule {
    private ArticleRule() {}

    static void check(Case checked, Entry routine, String pointer, Dose step) {
        var id = routine.json().at(pointer + "/exercise").asText();
        var exercise = checked.exercise(id).orElseThrow();
        if (!exercise.path("source").path("seed").asBoolean())
            checked.error(routine, pointer + "/exercise", "notFromTheArticle", id);
        var card = DoseReader.ofExercise(exercise);
        var difference = difference(step, card);
        if (!difference.isEmpty())
            checked.error(routine, pointer + "/dose", "outsideTheDose", difference, id);
    }

    /** The field in which a step goes beyond the exercise's own dose; empty where it does not. */
    private static String difference(Dose step, Dose card) {
        return switch (step) {
            case Dose.Hold(var seconds, var times, _) when card instanceof Dose.Hold own ->
                    outside(seconds, own.seconds())
                            ? "seconds"
                            : outside(times, own.times()) ? "repetitions" : "";
            case Dose.Sets(var sets, var repetitions, _, _, _, _)
                    when card instanceof Dose.Sets own ->
                    outside(sets, own.sets())
                            ? "sets"
                            : outside(repetitions, own.repetitions()) ? "repetitions" : "";
            case Dose.Timed(var seconds, _) when card instanceof Dose.Timed own ->
                    outside(seconds, own.seconds()) ? "seconds" : "";
            case Dose.Hold _, Dose.Sets _, Dose.Timed _ -> "numbers";
        };
    }

    private static boolean outside(Range step, Range card) {
        return step.min() < card.min() || step.max() > card.max();
    }
}
