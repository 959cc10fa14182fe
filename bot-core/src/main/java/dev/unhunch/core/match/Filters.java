package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Wishes besides the subject itself. What is empty, false or 0 is not wished for.
 *
 * @param kinds any of these kinds
 * @param positions any of these positions
 * @param equipment ids; all of them are to be used
 * @param noEquipment needs nothing but what every office has
 * @param maxSeconds the time it may take, 0 to {@value #LONGEST_SECONDS}; 0 is any
 * @param discreet fine where others are around
 * @param easy level 1
 */
public record Filters(
        Set<Kind> kinds,
        Set<Position> positions,
        List<String> equipment,
        boolean noEquipment,
        int maxSeconds,
        boolean discreet,
        boolean easy) {
    /** Two hours: whoever asks for more gets all there is. */
    public static final int LONGEST_SECONDS = 7200;

    /** No wish at all. */
    public static final Filters NONE =
            new Filters(Set.of(), Set.of(), List.of(), false, 0, false, false);

    /** Copies the collections and checks the time. */
    public Filters {
        kinds = copy(kinds, Kind.class);
        positions = copy(positions, Position.class);
        equipment = equipment.stream().distinct().toList();
        if (maxSeconds < 0 || maxSeconds > LONGEST_SECONDS)
            throw new IllegalArgumentException(maxSeconds + " s");
    }

    /** The same in the order of the enum in every process, which {@code Set.copyOf} is not. */
    private static <E extends Enum<E>> Set<E> copy(Collection<E> values, Class<E> type) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    /** The same wishes for other kinds. */
    public Filters withKinds(Set<Kind> others) {
        return new Filters(others, positions, equipment, noEquipment, maxSeconds, discreet, easy);
    }

    /** Whether nothing is wished for. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
