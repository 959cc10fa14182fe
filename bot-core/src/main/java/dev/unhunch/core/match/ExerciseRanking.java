package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Position;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Puts exercises in order for a query. First those that meet the most important wishes, then by how
 * well muscle and area fit, whether one has to get down, whether it is for most people, kind,
 * level, whether equipment is needed, whether one can stay seated, time, discreetness where it was
 * asked for, and last the library's own order.
 */
final class ExerciseRanking {
    /** Nobody pages further, and menus hold fewer. */
    private static final int MOST = 40;

    /** So that an item for the first area comes before one for two of the others. */
    private static final int FIRST = 3;

    /** Shorter comes first only where the difference is felt. */
    private static final int COARSE_SECONDS = 120;

    /** So many conditions in which to leave it out make an exercise one for few. */
    private static final int MANY_CONDITIONS = 5;

    /** What is too long by less than this is equally too long. */
    private static final int SECONDS_OVER = 15;

    private final List<Exercise> exercises;
    private final int[] seconds;
    private final boolean[] needsNothing;
    private final boolean[] isFloorOnly;
    private final boolean[] isSeated;

    ExerciseRanking(Library library) {
        this.exercises = List.copyOf(library.exercises().values());
        this.seconds = new int[exercises.size()];
        this.needsNothing = new boolean[exercises.size()];
        this.isFloorOnly = new boolean[exercises.size()];
        this.isSeated = new boolean[exercises.size()];
        for (int i = 0; i < seconds.length; i++) {
            var exercise = exercises.get(i);
            seconds[i] = (int) exercise.dose().shortest().toSeconds();
            needsNothing[i] = library.needsNothing(exercise);
            isSeated[i] = exercise.positions().contains(Position.SEATED);
            isFloorOnly[i] = exercise.positions().stream().allMatch(Position::isOnTheFloor);
        }
    }

    /** Those that are about the query's subject, best first, and what they do not meet. */
    Ranked<Exercise> rank(Goal goal, Query query) {
        return Ranked.of(keys(goal, query), exercises, MOST);
    }

    /** Keys of those that are about the query's subject, best first; see {@link Mark}. */
    long[] keys(Goal goal, Query query) {
        var keys = new long[exercises.size()];
        int count = 0;
        // Who stands in an office does not lie down: this wish is never given up for a floor.
        boolean staysUp = Ranked.asksToStayUp(query.filters().positions());
        for (int i = 0; i < exercises.size(); i++) {
            if ((staysUp && isFloorOnly[i]) || !isAbout(exercises.get(i), query)) continue;
            keys[count++] = key(i, goal, query) | i;
        }
        Arrays.sort(keys, 0, count);
        return Arrays.copyOf(keys, count);
    }

    /** The exercise of a key. */
    Exercise of(long key) {
        return exercises.get(Mark.index(key));
    }

    private static boolean isAbout(Exercise exercise, Query query) {
        if (!query.named().isEmpty()) return query.named().contains(exercise.id());
        if (query.areas().isEmpty() && query.muscles().isEmpty()) return true;
        return areaFit(exercise, query.areas()) > 0 || muscleMisfit(exercise, query) < 2;
    }

    private long key(int i, Goal goal, Query query) {
        var exercise = exercises.get(i);
        int unmet = unmet(i, goal, query);
        // What was named is not to be put back for what it is, nor is the first of all.
        boolean isOpen = query.named().isEmpty() && query.hasSubject();
        boolean anyPlace = isOpen && query.filters().positions().isEmpty();
        return Mark.UNMET.part(unmet)
                | Mark.OVER.part(over(i, unmet, query.filters()))
                | Mark.MUSCLE.part(muscleMisfit(exercise, query))
                | Mark.AREA.part(misfit(areaFit(exercise, query.areas())))
                | Mark.PLACE.part(anyPlace && isFloorOnly[i] ? 1 : 0)
                | Mark.CAUTION.part(isOpen && isForFew(exercise) ? 1 : 0)
                | Mark.KIND.part(kindMisfit(exercise.kind(), goal))
                | Mark.LEVEL.part(exercise.level())
                | Mark.KIT.part(needsNothing[i] ? 0 : 1)
                | Mark.SEAT.part(anyPlace && !isSeated[i] ? 1 : 0)
                | Mark.TIME.part(seconds[i] / COARSE_SECONDS)
                | Mark.NOTICED.part(query.filters().discreet() ? 2 - exercise.discreet() : 0);
    }

    /** What many have to leave out is not what most should be shown first. */
    private static boolean isForFew(Exercise exercise) {
        return exercise.contraindications().size() >= MANY_CONDITIONS;
    }

    static int misfit(int areaFit) {
        return Mark.LEAST_FIT - Math.min(Mark.LEAST_FIT, areaFit);
    }

    private int over(int i, int unmet, Filters filters) {
        if ((unmet & Relaxed.TIME.bit()) == 0) return 0;
        return (seconds[i] - filters.maxSeconds()) / SECONDS_OVER;
    }

    private int unmet(int i, Goal goal, Query query) {
        var exercise = exercises.get(i);
        var filters = query.filters();
        int unmet = 0;
        if (filters.easy() && exercise.level() > 1) unmet |= Relaxed.EASY.bit();
        if (filters.maxSeconds() > 0 && seconds[i] > filters.maxSeconds())
            unmet |= Relaxed.TIME.bit();
        if (!uses(exercise, filters.equipment())) unmet |= Relaxed.EQUIPMENT.bit();
        if (filters.discreet() && exercise.discreet() == 0) unmet |= Relaxed.DISCREET.bit();
        if (filters.noEquipment() && !needsNothing[i]) unmet |= Relaxed.NO_EQUIPMENT.bit();
        if (!isWanted(exercise.kind(), goal, query)) unmet |= Relaxed.KIND.bit();
        if (!Ranked.isOneOf(filters.positions(), exercise.positions()))
            unmet |= Relaxed.POSITION.bit();
        return unmet;
    }

    private static boolean uses(Exercise exercise, List<String> equipment) {
        for (var each : equipment)
            if (!exercise.equipment().required().contains(each)
                    && !exercise.equipment().optional().contains(each)) return false;
        return true;
    }

    /** A name says enough: nobody asks "stretch, shrugs" to be told that shrugs are no stretch. */
    private static boolean isWanted(Kind kind, Goal goal, Query query) {
        if (!query.named().isEmpty()) return true;
        Set<Kind> kinds = query.filters().kinds();
        if (!kinds.isEmpty()) return kinds.contains(kind);
        return switch (goal) {
            case STRETCH -> kind != Kind.STRENGTH;
            case STRENGTHEN -> kind == Kind.STRENGTH;
            case ANY -> true;
        };
    }

    private static int kindMisfit(Kind kind, Goal goal) {
        return switch (kind) {
            case STRETCH -> goal == Goal.STRENGTHEN ? 2 : 0;
            case MOBILITY, RELAX, EYES -> 1;
            case STRENGTH -> goal == Goal.STRETCH ? 2 : 0;
        };
    }

    /** 0 where a muscle asked for does the work, 1 where it helps, 2 otherwise. */
    private static int muscleMisfit(Exercise exercise, Query query) {
        int misfit = 2;
        for (var muscle : query.muscles()) {
            if (exercise.muscles().primary().contains(muscle)) return 0;
            if (exercise.muscles().secondary().contains(muscle)) misfit = 1;
        }
        return misfit;
    }

    /** Each area asked for counts, more as an exercise's main one; the first counts a bit more. */
    static int areaFit(Exercise exercise, List<String> areas) {
        return areaFit(exercise.areas(), areas);
    }

    static int areaFit(List<String> has, List<String> areas) {
        int fit = 0;
        for (int i = 0; i < areas.size(); i++) {
            int at = has.indexOf(areas.get(i));
            if (at >= 0) fit += (at == 0 ? 4 : 2) + (i == 0 ? FIRST : 0);
        }
        return fit;
    }
}
