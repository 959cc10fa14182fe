package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.DoseReader;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Range;

/**
 * A challenge may ask for less than the exercise's own dose, so that people can build up; it never
 * asks for more.
 */
final class ChallengeDoseRule {
    private ChallengeDoseRule() {}

    static void check(Case checked, Entry challenge) {
        int phase = 0;
        for (var each : challenge.json().path("phases")) {
            for (int part = 0; part < each.path("daily").size(); part++)
                check(checked, challenge, "/phases/" + phase + "/daily/" + part);
            phase++;
        }
    }

    private static void check(Case checked, Entry challenge, String pointer) {
        var part = challenge.json().at(pointer);
        var id = part.path("exercise").asText();
        var exercise = checked.world().record(RecordKind.EXERCISES, id);
        if (!part.has("dose")) return;
        if (id.isEmpty()) checked.error(challenge, pointer + "/dose", "doseOfNothing");
        if (exercise.isEmpty() || checked.problems().hasErrorIn(exercise.get().file())) return;
        var above = above(part, exercise.get().json());
        if (!above.isEmpty())
            checked.house(challenge, pointer + "/dose", "aboveTheDose", above, id);
    }

    /** What goes beyond the exercise's own dose; empty where nothing does. */
    private static String above(JsonNode part, JsonNode exercise) {
        return switch (DoseReader.ofStep(part, exercise)) {
            case Dose.Hold(var seconds, var times, _)
                    when DoseReader.ofExercise(exercise) instanceof Dose.Hold own ->
                    first(exceeds(seconds, own.seconds()), exceeds(times, own.times()));
            case Dose.Sets(var sets, var repetitions, _, _, _, _)
                    when DoseReader.ofExercise(exercise) instanceof Dose.Sets own ->
                    exceeds(sets, own.sets())
                            ? "sets"
                            : exceeds(repetitions, own.repetitions()) ? "repetitions" : "";
            case Dose.Timed(var seconds, _)
                    when DoseReader.ofExercise(exercise) instanceof Dose.Timed own ->
                    first(exceeds(seconds, own.seconds()), false);
            case Dose.Hold _, Dose.Sets _, Dose.Timed _ -> "numbers";
        };
    }

    private static String first(boolean seconds, boolean repetitions) {
        return seconds ? "seconds" : repetitions ? "repetitions" : "";
    }

    private static boolean exceeds(Range wanted, Range own) {
        return wanted.max() > own.max();
    }
}
