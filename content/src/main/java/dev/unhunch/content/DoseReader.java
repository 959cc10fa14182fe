package dev.unhunch.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Range;
import dev.unhunch.core.exercise.Tempo;

import java.util.Optional;

/** Reads a dose; which of the three shapes it has follows from the fields that are there. */
public final class DoseReader {
    private static final Range ONCE = Range.exactly(1);

    private DoseReader() {}

    /** The dose of an exercise on its own card. */
    public static Dose ofExercise(JsonNode exercise) {
        return read(exercise.path("dose"), exercise.path("kind").asText());
    }

    /** The dose of a step in a routine: what the step does not say is the exercise's. */
    public static Dose ofStep(JsonNode step, JsonNode exercise) {
        ObjectNode dose = exercise.path("dose").deepCopy();
        if (step.path("dose") instanceof ObjectNode own) dose.setAll(own);
        return read(dose, exercise.path("kind").asText());
    }

    /** A number or {@code {"min": …, "max": …}}; empty where the field is missing. */
    public static Optional<Range> range(JsonNode node) {
        if (node.isNumber()) return Optional.of(Range.exactly(node.asInt()));
        if (!node.isObject()) return Optional.empty();
        return Optional.of(new Range(node.path("min").asInt(), node.path("max").asInt()));
    }

    private static Dose read(JsonNode dose, String kind) {
        boolean perSide = dose.path("perSide").asBoolean();
        var kept = range(dose.path("durationSeconds"));
        if (kept.isPresent()) return new Dose.Timed(kept.get(), perSide);
        var tempo = Json.optional(dose, "tempo").map(Tempo::parse);
        var hold = range(dose.path("holdSeconds")).or(() -> held(tempo));
        var repetitions = range(dose.path("reps")).orElse(ONCE);
        var sets = range(dose.path("sets"));
        if (hold.isPresent() && sets.isEmpty() && !kind.equals("strength"))
            return new Dose.Hold(hold.get(), repetitions, perSide);
        var rest = Optional.of(dose.path("restSeconds")).filter(JsonNode::isNumber);
        return new Dose.Sets(
                sets.orElse(ONCE), repetitions, hold, rest.map(JsonNode::asInt), tempo, perSide);
    }

    /** A tempo says the hold, too. */
    private static Optional<Range> held(Optional<Tempo> tempo) {
        return tempo.map(Tempo::hold).filter(seconds -> seconds > 0).map(Range::exactly);
    }
}
