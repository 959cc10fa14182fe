package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Things in order.
 *
 * @param bestFirst those that meet the same wishes as the best of them
 * @param unmet the wishes that these do not meet
 */
record Ranked<T>(List<T> bestFirst, Set<Relaxed> unmet) {
    /** Where the wishes that are not met begin in a key, index left out. */
    static final int UNMET_SHIFT = 24;

    Ranked {
        bestFirst = List.copyOf(bestFirst);
        unmet = Set.copyOf(unmet);
    }

    /** Takes the first of sorted keys, which end in an index into {@code from}. */
    static <T> Ranked<T> of(long[] keys, int count, int indexBits, List<T> from, int most) {
        if (count == 0) return new Ranked<>(List.of(), Set.of());
        long unmet = keys[0] >>> indexBits >>> UNMET_SHIFT;
        var best = new ArrayList<T>();
        for (int i = 0; i < count && best.size() < most; i++) {
            if (keys[i] >>> indexBits >>> UNMET_SHIFT != unmet) break;
            best.add(from.get((int) (keys[i] & (1L << indexBits) - 1)));
        }
        var wishes = EnumSet.noneOf(Relaxed.class);
        for (var wish : Relaxed.values()) if ((unmet & wish.bit()) != 0) wishes.add(wish);
        return new Ranked<>(best, wishes);
    }

    /** A list and then what another has besides. */
    static <T> List<T> joined(List<T> first, List<T> then) {
        var all = new LinkedHashSet<T>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    /** Whether any of the positions asked for will do; none asked for is any. */
    static boolean isOneOf(Set<Position> asked, Set<Position> possible) {
        if (asked.isEmpty()) return true;
        for (var position : asked) if (possible.contains(position)) return true;
        return false;
    }

    /** Whether a chair or the feet were asked for, and not the floor. */
    static boolean asksToStayUp(Set<Position> asked) {
        return !asked.isEmpty() && asked.stream().noneMatch(Position::isOnTheFloor);
    }
}
