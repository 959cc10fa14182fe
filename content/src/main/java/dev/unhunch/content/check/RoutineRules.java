package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.RoutineReader;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.exercise.Routine;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Rules on routines: time, position, equipment and focus are those of the steps. */
final class RoutineRules {
    /** The steps take at least this share of the announced time; the rest is for changing over. */
    private static final double LEAST = 0.8;

    private static final double MOST = 1.1;

    /** From this many minutes on a mixed routine has both kinds of exercise. */
    private static final int LONG_ENOUGH_FOR_BOTH = 4;

    private RoutineRules() {}

    static void check(Case checked) {
        for (var entry : checked.records(RecordKind.ROUTINES))
            if (isSound(checked, entry)) check(checked, entry);
    }

    /** Whether nothing is wrong with a routine and its exercises that hides the rest. */
    private static boolean isSound(Case checked, Entry routine) {
        if (checked.problems().hasErrorIn(routine.file())) return false;
        return StreamSupport.stream(routine.json().path("steps").spliterator(), false)
                .map(step -> checked.world().record(RecordKind.EXERCISES, id(step)))
                .allMatch(exercise ->
                        exercise.isPresent()
                                && !checked.problems().hasErrorIn(exercise.get().file()));
    }

    private static void check(Case checked, Entry entry) {
        var routine = RoutineReader.read(checked.world(), entry);
        checkTime(checked, entry, routine);
        FocusRule.check(checked, entry, routine, LONG_ENOUGH_FOR_BOTH);
        boolean toTheFloor = false;
        int index = 0;
        for (var step : entry.json().path("steps")) {
            var at = "/steps/" + index;
            var exercise = checked.exercise(id(step)).orElseThrow();
            toTheFloor |= positions(exercise, Position::isOnTheFloor);
            checkPositions(checked, entry, routine, new Place(exercise, at));
            checkEquipment(checked, entry, routine, new Place(exercise, at));
            if (routine.fromArticle())
                ArticleRule.check(checked, entry, at, routine.steps().get(index).dose());
            index++;
        }
        if (!toTheFloor && routine.positions().stream().anyMatch(Position::isOnTheFloor))
            checked.error(entry, "/position", "nothingOnTheFloor");
    }

    private record Place(JsonNode exercise, String pointer) {}

    private static void checkTime(Case checked, Entry entry, Routine routine) {
        long announced = routine.minutes() * 60L;
        if (routine.shortest().toSeconds() < announced * LEAST
                || routine.longest().toSeconds() > announced * MOST)
            checked.error(
                    entry,
                    "/minutes",
                    "timeDoesNotAddUp",
                    clock(routine.shortest()),
                    clock(routine.longest()),
                    routine.minutes(),
                    clock(Duration.ofSeconds(Math.round(announced * LEAST))),
                    clock(Duration.ofSeconds(Math.round(announced * MOST))));
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /** On a chair or on the feet every step has to be possible; on the floor one gets up again. */
    private static void checkPositions(Case checked, Entry entry, Routine routine, Place place) {
        for (var position : routine.positions())
            if (!position.isOnTheFloor() && !positions(place.exercise(), position::equals))
                checked.error(
                        entry,
                        place.pointer(),
                        "otherPosition",
                        place.exercise().path("id").asText(),
                        written(position));
    }

    private static boolean positions(JsonNode exercise, Predicate<Position> wanted) {
        for (var each : exercise.path("positions"))
            for (var position : Position.values())
                if (written(position).equals(each.asText()) && wanted.test(position)) return true;
        return false;
    }

    private static String written(Position position) {
        return position.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void checkEquipment(Case checked, Entry entry, Routine routine, Place place) {
        var required = place.exercise().path("equipment").path("required");
        if (required.isEmpty()) return;
        for (var each : required) if (routine.equipment().contains(each.asText())) return;
        checked.error(
                entry,
                "/equipment",
                "equipmentMissing",
                place.exercise().path("id").asText(),
                required.valueStream().map(JsonNode::asText).toList());
    }

    private static String id(JsonNode step) {
        return step.path("exercise").asText();
    }
}
