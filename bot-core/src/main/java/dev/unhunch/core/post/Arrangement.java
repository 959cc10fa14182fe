package dev.unhunch.core.post;

import dev.unhunch.core.exercise.Exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Exercises in a circle, such that neighbours differ in their main muscles and areas as far as they
 * can, and each area's are spread over the whole circle. The same seed always gives the same
 * circle: {@link Random} is specified to the bit.
 */
final class Arrangement {
    private static final int SHARED_MUSCLE = 10;
    private static final int SHARED_AREA = 1;
    private final List<Exercise> circle = new ArrayList<>();

    private Arrangement() {}

    static List<Exercise> of(List<Exercise> exercises, long seed) {
        var arrangement = new Arrangement();
        var left = new ArrayList<>(exercises);
        Collections.shuffle(left, new Random(seed));
        while (!left.isEmpty()) arrangement.circle.add(arrangement.takeNext(left));
        while (arrangement.improves()) {}
        return List.copyOf(arrangement.circle);
    }

    /** The one that differs most from the last, of the area that has the most left. */
    private Exercise takeNext(List<Exercise> left) {
        var best = left.getFirst();
        int least = Integer.MAX_VALUE;
        for (var each : left) {
            int clash = circle.isEmpty() ? 0 : clash(circle.getLast(), each);
            int cost = clash * left.size() - ofSameArea(each, left);
            if (cost < least) {
                least = cost;
                best = each;
            }
        }
        left.remove(best);
        return best;
    }

    private static int ofSameArea(Exercise exercise, List<Exercise> all) {
        return (int) all.stream().filter(each -> mainArea(each).equals(mainArea(exercise))).count();
    }

    /** Swaps the first two found that are better off the other way round. */
    private boolean improves() {
        for (int i = 0; i < circle.size(); i++) {
            if (clashAt(i) == 0) continue;
            for (int j = 0; j < circle.size(); j++) {
                int before = clashAround(i) + clashAround(j);
                Collections.swap(circle, i, j);
                if (clashAround(i) + clashAround(j) < before) return true;
                Collections.swap(circle, i, j);
            }
        }
        return false;
    }

    private int clashAround(int index) {
        return clashAt(index) + clashAt(index + 1);
    }

    /** How much a place shares with the one before it. */
    private int clashAt(int index) {
        int size = circle.size();
        return clash(circle.get(Math.floorMod(index - 1, size)), circle.get(index % size));
    }

    private static int clash(Exercise one, Exercise other) {
        if (one.equals(other)) return 0;
        boolean muscle = !Collections.disjoint(one.muscles().primary(), other.muscles().primary());
        boolean area = mainArea(one).equals(mainArea(other));
        return (muscle ? SHARED_MUSCLE : 0) + (area ? SHARED_AREA : 0);
    }

    private static String mainArea(Exercise exercise) {
        return exercise.areas().getFirst();
    }
}
