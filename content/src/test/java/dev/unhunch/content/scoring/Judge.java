package dev.unhunch.content.scoring;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.scoring.Example.Accepted;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.exercise.Routine;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges answers by what the examples accept. */
record Judge(Library library) {
    /** A stated time may be this much over what was asked for. */
    private static final double GRACE = 1.2;

    /** Whether an answer is right. */
    boolean isRight(Example example, Answer answer) {
        if (example.mustNot().contains(type(answer))) return false;
        return example.accept().stream().anyMatch(each -> accepts(each, answer))
                && meets(example.constraints(), answer);
    }

    /** Whether the library has anything that would be right; help always is at hand. */
    boolean canBeRight(Example example) {
        boolean isOnlySafety = example.accept().stream().allMatch(a -> a.type().equals("safety"));
        return isOnlySafety || answers().anyMatch(answer -> isRight(example, answer));
    }

    private Stream<Answer> answers() {
        return Stream.of(
                        library.exercises().values().stream().map(Answer.AnExercise::new),
                        library.routines().values().stream().map(Answer.ARoutine::new),
                        library.tips().values().stream().map(Answer.ATip::new),
                        Stream.of(new Answer.Help("")))
                .flatMap(each -> each);
    }

    private static String type(Answer answer) {
        return switch (answer) {
            case Answer.AnExercise _ -> "exercise";
            case Answer.ARoutine _ -> "routine";
            case Answer.ATip _ -> "tip";
            case Answer.Help _ -> "help";
            case Answer.Safety _ -> "safety";
        };
    }

    private static boolean accepts(Accepted accepted, Answer answer) {
        boolean isType =
                accepted.type().equals(type(answer))
                        || accepted.type().equals("any-" + type(answer));
        return isType
                && switch (answer) {
                    case Answer.AnExercise(var it) -> fits(accepted, it.id(), it.areas());
                    case Answer.ARoutine(var it) -> fits(accepted, it.id(), it.areas());
                    case Answer.ATip(var it) -> fits(accepted, it.id(), it.topics());
                    case Answer.Help _ -> true;
                    case Answer.Safety(var tier) ->
                            accepted.tiers().isEmpty() || accepted.tiers().contains(tier);
                };
    }

    private static boolean fits(Accepted accepted, String id, List<String> about) {
        return (accepted.ids().isEmpty() || accepted.ids().contains(id))
                && (accepted.about().isEmpty()
                        || accepted.about().stream().anyMatch(about::contains));
    }

    private boolean meets(JsonNode constraints, Answer answer) {
        return constraints
                .propertyStream()
                .allMatch(each ->
                        switch (answer) {
                            case Answer.AnExercise(var it) ->
                                    meets(it, each.getKey(), each.getValue());
                            case Answer.ARoutine(var it) ->
                                    meets(it, each.getKey(), each.getValue());
                            case Answer.ATip _, Answer.Help _, Answer.Safety _ -> true;
                        });
    }

    private boolean meets(Exercise exercise, String constraint, JsonNode value) {
        return switch (constraint) {
            case "maxMinutes" -> isWithin(exercise.dose().shortest(), value);
            case "position" -> isIn(exercise.positions(), value.asText());
            case "equipment" -> uses(exercise, value.asText());
            case "minDiscreet" -> exercise.discreet() >= value.asInt();
            case "maxLevel" -> exercise.level() <= value.asInt();
            case "kind" -> exercise.kind() == Kind.STRENGTH;
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private boolean meets(Routine routine, String constraint, JsonNode value) {
        return switch (constraint) {
            case "maxMinutes" -> isWithin(Duration.ofMinutes(routine.minutes()), value);
            case "position" -> isIn(routine.positions(), value.asText());
            case "equipment" -> uses(routine, value.asText());
            case "minDiscreet" -> steps(routine).allMatch(e -> e.discreet() >= value.asInt());
            case "maxLevel" -> steps(routine).allMatch(e -> e.level() <= value.asInt());
            case "kind" -> routine.focus() == Routine.Focus.STRENGTH;
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private Stream<Exercise> steps(Routine routine) {
        return routine.steps().stream().flatMap(step -> library.exercise(step.exercise()).stream());
    }

    private boolean uses(Routine routine, String kit) {
        return kit.equals("none")
                ? steps(routine).allMatch(library::needsNothing)
                : routine.equipment().contains(kit);
    }

    private static boolean isWithin(Duration time, JsonNode minutes) {
        return time.toSeconds() <= minutes.asInt() * 60 * GRACE;
    }

    private static boolean isIn(Set<Position> positions, String asked) {
        return switch (asked) {
            case "floor" -> positions.stream().anyMatch(Position::isOnTheFloor);
            case "standing" -> positions.contains(Position.STANDING);
            case "seated" -> positions.contains(Position.SEATED);
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private boolean uses(Exercise exercise, String kit) {
        if (kit.equals("none")) return library.needsNothing(exercise);
        return Stream.of(exercise.equipment().required(), exercise.equipment().optional())
                .flatMap(Collection::stream)
                .anyMatch(kit::equals);
    }
}
