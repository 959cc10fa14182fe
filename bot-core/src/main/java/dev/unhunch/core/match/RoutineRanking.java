package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.exercise.Routine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts routines in order for a query: wishes first, then areas, then the one that best fills the
 * time asked for (the shortest where none was), then what needs no equipment, then the library's
 * order. Their time is the one that they are announced with.
 */
final class RoutineRanking {
    private static final int MOST = 25;
    private static final int LONGEST_MINUTES = 63;
    private static final int MOST_DISCREET = 2;
    private final Library library;
    private final List<Routine> routines;

    RoutineRanking(Library library) {
        this.library = library;
        this.routines = List.copyOf(library.routines().values());
    }

    /** Those that are about the query's subject, best first, and what they do not meet. */
    Ranked<Routine> rank(Query query) {
        return Ranked.of(keys(query), routines, MOST);
    }

    /** Keys of those that are about the query's subject, best first; see {@link Mark}. */
    long[] keys(Query query) {
        var keys = new long[routines.size()];
        int count = 0;
        boolean staysUp = Ranked.asksToStayUp(query.filters().positions());
        for (int i = 0; i < routines.size(); i++) {
            var routine = routines.get(i);
            if ((staysUp && isOnTheFloor(routine)) || !isAbout(routine, query)) continue;
            keys[count++] = key(routine, query) | i;
        }
        Arrays.sort(keys, 0, count);
        return Arrays.copyOf(keys, count);
    }

    /** The routine of a key. */
    Routine of(long key) {
        return routines.get(Mark.index(key));
    }

    private static boolean isOnTheFloor(Routine routine) {
        return routine.positions().stream().anyMatch(Position::isOnTheFloor);
    }

    private static boolean isAbout(Routine routine, Query query) {
        if (!query.named().isEmpty()) return isNamed(routine, query.named());
        return query.areas().isEmpty()
                || ExerciseRanking.areaFit(routine.areas(), query.areas()) > 0;
    }

    private static boolean isNamed(Routine routine, List<String> named) {
        if (named.contains(routine.id())) return true;
        for (var step : routine.steps()) if (named.contains(step.exercise())) return true;
        return false;
    }

    private long key(Routine routine, Query query) {
        int unmet = unmet(routine, query);
        boolean isTooLong = (unmet & Relaxed.TIME.bit()) != 0;
        int areaFit = ExerciseRanking.areaFit(routine.areas(), query.areas());
        return Mark.UNMET.part(unmet)
                | Mark.NAMED.part(query.named().contains(routine.id()) ? 0 : 1)
                | Mark.AREA.part(ExerciseRanking.misfit(areaFit))
                | Mark.FILL.part(fill(routine, query.filters(), isTooLong))
                | Mark.KIT.part(needsNothing(routine) ? 0 : 1)
                | Mark.NOTICED.part(noticed(routine, query.filters()));
    }

    private int unmet(Routine routine, Query query) {
        var filters = query.filters();
        int unmet = 0;
        if (filters.maxSeconds() > 0 && routine.minutes() * 60 > filters.maxSeconds())
            unmet |= Relaxed.TIME.bit();
        if (filters.easy() && hasStepOver(routine, 1)) unmet |= Relaxed.EASY.bit();
        if (!routine.equipment().containsAll(filters.equipment())) unmet |= Relaxed.EQUIPMENT.bit();
        if (filters.discreet() && leastDiscreet(routine) == 0) unmet |= Relaxed.DISCREET.bit();
        if (filters.noEquipment() && !needsNothing(routine)) unmet |= Relaxed.NO_EQUIPMENT.bit();
        if (!isOfKind(routine.focus(), filters.kinds())) unmet |= Relaxed.KIND.bit();
        if (!Ranked.isOneOf(filters.positions(), routine.positions()))
            unmet |= Relaxed.POSITION.bit();
        return unmet;
    }

    private boolean hasStepOver(Routine routine, int level) {
        for (var step : routine.steps())
            if (library.exercise(step.exercise()).filter(e -> e.level() > level).isPresent())
                return true;
        return false;
    }

    /** Who asks for a kind and no time wants the whole of it, so that minutes do not count. */
    private static int fill(Routine routine, Filters filters, boolean isTooLong) {
        int minutes = Math.min(LONGEST_MINUTES, routine.minutes());
        if (filters.maxSeconds() == 0) return filters.kinds().isEmpty() ? minutes : 0;
        return isTooLong ? minutes : LONGEST_MINUTES - minutes;
    }

    private int noticed(Routine routine, Filters filters) {
        return filters.discreet() ? MOST_DISCREET - leastDiscreet(routine) : 0;
    }

    private int leastDiscreet(Routine routine) {
        int least = MOST_DISCREET;
        for (var step : routine.steps())
            least =
                    Math.min(
                            least,
                            library.exercise(step.exercise()).map(e -> e.discreet()).orElse(0));
        return least;
    }

    private boolean needsNothing(Routine routine) {
        for (var id : routine.equipment())
            if (!Optional.ofNullable(library.equipment().get(id))
                    .map(Library.Kit::atHand)
                    .orElse(false)) return false;
        return true;
    }

    private static boolean isOfKind(Routine.Focus focus, Set<Kind> kinds) {
        if (kinds.isEmpty()) return true;
        return switch (focus) {
            case MIXED -> kinds.contains(Kind.STRETCH) && kinds.contains(Kind.STRENGTH);
            case STRETCH -> kinds.contains(Kind.STRETCH);
            case STRENGTH -> kinds.contains(Kind.STRENGTH);
            case MOBILITY -> kinds.contains(Kind.MOBILITY);
            case REST -> kinds.contains(Kind.RELAX) || kinds.contains(Kind.EYES);
        };
    }
}
