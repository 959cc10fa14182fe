package dev.unhunch.core.exercise;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * All content that is live at one moment, in the order of the packs. Immutable: new content is a
 * new library.
 *
 * @param conditions those in which an exercise is left out, named so that they follow "with"
 */
public record Library(
        SequencedMap<String, Exercise> exercises,
        SequencedMap<String, Routine> routines,
        SequencedMap<String, Challenge> challenges,
        SequencedMap<String, Tip> tips,
        SequencedMap<String, Named> areas,
        SequencedMap<String, Named> topics,
        SequencedMap<String, Muscle> muscles,
        SequencedMap<String, Kit> equipment,
        SequencedMap<String, Named> conditions) {

    /** Something with an id and a name, such as an area of the body. */
    public record Named(String id, Localized<String> name) {}

    /**
     * A muscle.
     *
     * @param areas ids of the body areas it belongs to, the main one first
     * @param name what professionals call it, such as "rhomboids"
     * @param plainName where it is, in everyday words: "muscles between the shoulder blades"
     */
    public record Muscle(
            String id, List<String> areas, Localized<String> name, Localized<String> plainName) {
        /** Copies the list. */
        public Muscle {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A piece of equipment.
     *
     * @param atHand whether it can be counted on at any desk, such as a chair or a wall
     */
    public record Kit(String id, boolean atHand, Localized<String> name) {}

    /** Puts records in a map by id; throws on a second of the same id. */
    public static <T> SequencedMap<String, T> byId(Collection<T> records, Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        for (var each : records)
            if (map.putIfAbsent(id.apply(each), each) != null)
                throw new IllegalArgumentException("two of the id " + id.apply(each));
        return map;
    }

    /** The exercise of an id. */
    public Optional<Exercise> exercise(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /** The routine of an id. */
    public Optional<Routine> routine(String id) {
        return Optional.ofNullable(routines.get(id));
    }

    /** The challenge of an id. */
    public Optional<Challenge> challenge(String id) {
        return Optional.ofNullable(challenges.get(id));
    }

    /** The tip of an id. */
    public Optional<Tip> tip(String id) {
        return Optional.ofNullable(tips.get(id));
    }

    /** Whether an exercise can be done with nothing but what every office has. */
    public boolean needsNothing(Exercise exercise) {
        return exercise.equipment().required().stream().allMatch(this::isAtHand);
    }

    private boolean isAtHand(String kit) {
        return Optional.ofNullable(equipment.get(kit)).map(Kit::atHand).orElse(false);
    }

    /** Makes the maps unmodifiable. */
    public Library {
        exercises = Collections.unmodifiableSequencedMap(exercises);
        routines = Collections.unmodifiableSequencedMap(routines);
        challenges = Collections.unmodifiableSequencedMap(challenges);
        tips = Collections.unmodifiableSequencedMap(tips);
        areas = Collections.unmodifiableSequencedMap(areas);
        topics = Collections.unmodifiableSequencedMap(topics);
        muscles = Collections.unmodifiableSequencedMap(muscles);
        equipment = Collections.unmodifiableSequencedMap(equipment);
        conditions = Collections.unmodifiableSequencedMap(conditions);
    }
}
