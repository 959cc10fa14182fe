package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Things in order.
 *
 * @param bestFirst those that meet the same wishes as the best of them
 * @param unmet the wishes that these do not meet
 */
record Ranked<T>(List<T> bestFirst, Set<Relaxed> unmet) {
    Ranked {
        bestFirst = List.copyOf(bestFirst);
        unmet = Set.copyOf(unmet);
    }

    /** Takes the first of sorted keys, see {@link Mark}. */
    static <T> Ranked<T> of(long[] keys, List<T> from, int most) {
        if (keys.length == 0) return new Ranked<>(List.of(), Set.of());
        int unmet = Mark.UNMET.in(keys[0]);
        var best = new ArrayList<T>();
        for (int i = 0; i < keys.length && best.size() < most; i++) {
            if (Mark.UNMET.in(keys[i]) != unmet) break;
            best.add(from.get(Mark.index(keys[i])));
        }
        return new Ranked<>(best, Relaxed.of(unmet));
    }

    /**
     * A list and then what another has besides, both of the same library: the very same thing is
     * meant, since an item's own equality reads all of its text.
     */
    static <T> List<T> joined(List<T> first, List<T> then) {
        var seen = Collections.<T>newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(first.stream(), then.stream()).filter(seen::add).toList();
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
