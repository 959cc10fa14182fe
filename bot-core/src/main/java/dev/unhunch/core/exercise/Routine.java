package dev.unhunch.core.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Exercises in an order, with doses of their own.
 *
 * @param minutes the time it is announced with
 * @param areas ids of body areas, the main one first
 * @param equipment ids of all that it needs
 * @param picture the id of the picture of its steps, where one has been drawn
 */
public record Routine(
        String id,
        int minutes,
        Focus focus,
        List<String> areas,
        Set<Position> positions,
        List<String> equipment,
        List<Step> steps,
        boolean fromArticle,
        Optional<String> picture,
        Localized<Words> text) {
    /** Copies the collections. */
    public Routine {
        areas = List.copyOf(areas);
        positions = Set.copyOf(positions);
        equipment = List.copyOf(equipment);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException(id + ": needs steps");
    }

    /** One exercise with the dose it has here. */
    public record Step(String exercise, Dose dose) {}

    /** What people read. */
    public record Words(String name, List<String> aliases, String summary) {
        /** Copies the list. */
        public Words {
            aliases = List.copyOf(aliases);
        }
    }

    /** What a routine is made of. */
    public enum Focus {
        /** Stretching or mobility, and strengthening. */
        MIXED,
        /** Stretches. */
        STRETCH,
        /** Strengthening. */
        STRENGTH,
        /** Movement without load. */
        MOBILITY,
        /** Eyes, jaw, breath. */
        REST
    }

    /** The time that all steps take at the smaller end of their doses. */
    public Duration shortest() {
        return steps.stream()
                .map(step -> step.dose().shortest())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The time that all steps take at the larger end of their doses. */
    public Duration longest() {
        return steps.stream()
                .map(step -> step.dose().longest())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
