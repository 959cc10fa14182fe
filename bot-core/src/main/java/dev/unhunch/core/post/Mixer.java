package dev.unhunch.core.post;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts two exercises together: one that stretches or moves, and one that strengthens. Both go round
 * in circles of their own, so each comes back as late as it can. Everything follows from the
 * arguments; what is kept only saves work.
 */
final class Mixer {
    private static final Set<Kind> EASY = Set.of(Kind.STRETCH, Kind.MOBILITY);
    private static final Set<Kind> STRENGTH = Set.of(Kind.STRENGTH);

    /** Who chose the eyes or the breath wants those, though they neither stretch nor move. */
    private static final Set<Kind> EASY_IN_AREA = EnumSet.complementOf(EnumSet.of(Kind.STRENGTH));

    /** Different orders of the same exercises; further seeds start elsewhere in one of them. */
    private static final int ORDERS = 8;

    private static final int STARTS = 10_000;
    private final Library library;
    private final Map<Key, Circles> circles = new ConcurrentHashMap<>();

    Mixer(Library library) {
        this.library = library;
    }

    /**
     * What a series of mixes is made for.
     *
     * @param seed gives each subscription an order of its own
     * @param inTwoWeeks how many different ones are wanted in a row
     */
    record Series(Optional<String> area, long seed, int inTwoWeeks) {}

    private record Key(Optional<String> area, int order, int needed) {}

    private record Circles(List<Exercise> easy, List<Exercise> strength, int needed) {}

    /** Whether it mixes from this very library; comparing all that two hold would take too long. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Library live) {
        return library == live;
    }

    /** The mix of a number in a series; empty where the library has no exercise for it. */
    Optional<PostContent.Mix> at(Series series, long ordinal) {
        var circles = circles(series);
        long index = ordinal + Math.floorMod(scattered(series.seed()) / ORDERS, STARTS);
        return mix(
                series.area(),
                pick(circles.easy(), index),
                pick(circles.strength(), index + drift(circles, index)));
    }

    /**
     * Another mix for somebody who would rather do something else: none of the exercises given,
     * where there are others.
     *
     * @param number 1 for the first other one
     */
    Optional<PostContent.Mix> instead(Series series, List<String> exercises, int number) {
        var circles = circles(series);
        var easy = without(circles.easy(), exercises);
        var strength = without(circles.strength(), exercises);
        long index = (long) number + Math.floorMod(scattered(series.seed() + 1), STARTS);
        var other = new Circles(easy, strength, Integer.MAX_VALUE);
        return mix(series.area(), pick(easy, index), pick(strength, index + drift(other, index)));
    }

    private static List<Exercise> without(List<Exercise> all, List<String> ids) {
        var others = all.stream().filter(each -> !ids.contains(each.id())).toList();
        return others.isEmpty() ? all : others;
    }

    /**
     * Two small circles whose sizes share a factor would bring the same pairs again too soon: one
     * of them moves on by one each time that both are round.
     */
    private static long drift(Circles circles, long index) {
        int easy = Math.max(1, circles.easy().size());
        int strength = Math.max(1, circles.strength().size());
        long together = (long) easy / commonFactor(easy, strength) * strength;
        return together < circles.needed() ? Math.floorDiv(index, together) : 0;
    }

    private static int commonFactor(int one, int other) {
        return other == 0 ? one : commonFactor(other, one % other);
    }

    private static Optional<Exercise> pick(List<Exercise> circle, long index) {
        return circle.isEmpty()
                ? Optional.empty()
                : Optional.of(circle.get(Math.floorMod(index, circle.size())));
    }

    private static Optional<PostContent.Mix> mix(
            Optional<String> area, Optional<Exercise> easy, Optional<Exercise> strength) {
        var exercises = new ArrayList<String>();
        easy.map(Exercise::id).ifPresent(exercises::add);
        strength.map(Exercise::id).ifPresent(exercises::add);
        return exercises.isEmpty()
                ? Optional.empty()
                : Optional.of(new PostContent.Mix(area, exercises));
    }

    private Circles circles(Series series) {
        var area = series.area().filter(library.areas()::containsKey);
        int order = Math.floorMod(scattered(series.seed()), ORDERS);
        return circles.computeIfAbsent(new Key(area, order, series.inTwoWeeks()), this::arrange);
    }

    private Circles arrange(Key key) {
        var pool = new MixPool(library, key.area());
        var easy = key.area().isPresent() ? EASY_IN_AREA : EASY;
        return new Circles(
                Arrangement.of(pool.of(easy, key.needed()), key.order()),
                Arrangement.of(pool.of(STRENGTH, key.needed()), key.order()),
                key.needed());
    }

    /** Spreads neighbouring numbers far apart: the last step of SplitMix64 (Steele et al. 2014). */
    private static long scattered(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
