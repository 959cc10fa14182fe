package dev.unhunch.core.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan by day. Day 1 is the first day that a channel gets it; days are those on which it posts,
 * so weekends off do not eat them.
 *
 * @param days its length
 * @param restDays days with nothing to do, 1 to {@code days}
 * @param phases what the other days bring
 * @param picture the id of its cover, where one has been drawn
 */
public record Challenge(
        String id,
        int days,
        Set<Integer> restDays,
        List<Phase> phases,
        Optional<String> picture,
        Localized<Words> text) {
    /** Copies the collections. */
    public Challenge {
        restDays = Set.copyOf(restDays);
        phases = List.copyOf(phases);
        if (days < 1) throw new IllegalArgumentException(id + ": needs days");
    }

    /**
     * Days with the same plan.
     *
     * @param first the first of them
     * @param last the last of them
     */
    public record Phase(int first, int last, List<Part> daily) {
        /** Copies the list. */
        public Phase {
            daily = List.copyOf(daily);
        }
    }

    /** One thing to do on a day. */
    public sealed interface Part {
        /** An exercise; without a dose, with its own. */
        record OfExercise(String exercise, Optional<Dose> dose) implements Part {}

        /** A whole routine. */
        record OfRoutine(String routine) implements Part {}

        /** Something to read. */
        record OfTip(String tip) implements Part {}
    }

    /** What people read. */
    public record Words(String name, List<String> aliases, String summary) {
        /** Copies the list. */
        public Words {
            aliases = List.copyOf(aliases);
        }
    }

    /** What a day brings; nothing on a rest day and outside the challenge. */
    public List<Part> on(int day) {
        if (restDays.contains(day)) return List.of();
        return phases.stream()
                .filter(phase -> phase.first <= day && day <= phase.last)
                .flatMap(phase -> phase.daily.stream())
                .toList();
    }
}
