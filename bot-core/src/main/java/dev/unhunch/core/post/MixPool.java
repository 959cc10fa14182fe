package dev.unhunch.core.post;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which exercises one half of a mix is taken from. What can be done at any desk, without equipment
 * and without lying down, comes alone; only where there is nothing of the kind are others taken. Of
 * those, easy ones and those of the area are taken first, and as many as are needed so that nothing
 * comes twice in two weeks.
 */
final class MixPool {
    /** What the product is for; see {@code daily.Offering.Mix}. */
    private static final Set<String> HOME = Set.of("neck", "shoulders", "upper-back", "chest");

    /** With an area, exercises of others come in only where it has fewer than this. */
    private static final int FEW = 2;

    private static final int DEMANDING = 3;
    private final Library library;
    private final Optional<String> area;
    private final Set<String> neighbours;

    MixPool(Library library, Optional<String> area) {
        this.library = library;
        this.area = area;
        this.neighbours =
                library.exercises().values().stream()
                        .map(Exercise::areas)
                        .filter(areas -> area.map(areas::contains).orElse(false))
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * How well exercises suit; smaller is better.
     *
     * @param practice how much practice they take where nobody chose an area: whoever reads along
     *     in a channel comes from everywhere
     * @param distance from the area: 0 in it, 1 beside it, 2 elsewhere
     */
    private record Tier(int practice, int distance, int level) implements Comparable<Tier> {
        private static final Comparator<Tier> ORDER =
                Comparator.comparingInt(Tier::practice)
                        .thenComparingInt(Tier::distance)
                        .thenComparingInt(Tier::level);

        @Override
        public int compareTo(Tier other) {
            return ORDER.compare(this, other);
        }
    }

    /** The exercises of some kinds, in the order of the library; empty where there are none. */
    List<Exercise> of(Set<Kind> kinds, int needed) {
        var all =
                library.exercises().values().stream()
                        .filter(each -> kinds.contains(each.kind()))
                        .toList();
        var timed = all.stream().filter(each -> ShortDose.of(each).isPresent()).toList();
        var best = bestAtADesk(timed.isEmpty() ? all : timed);
        var tiers = new ArrayList<>(best.stream().map(this::tier).distinct().sorted().toList());
        var chosen = new HashSet<Exercise>();
        for (var tier : tiers)
            if (chosen.size() < most(tier, needed))
                best.stream().filter(each -> tier(each).equals(tier)).forEach(chosen::add);
        return best.stream().filter(chosen::contains).toList();
    }

    private List<Exercise> bestAtADesk(List<Exercise> all) {
        int best = all.stream().mapToInt(this::effort).min().orElse(0);
        return all.stream().filter(each -> effort(each) == best).toList();
    }

    /** 0 at any desk, 1 where there is room, 2 down on the floor, 3 with equipment. */
    private int effort(Exercise exercise) {
        if (!library.needsNothing(exercise)) return 3;
        boolean up = exercise.positions().stream().anyMatch(each -> !each.isOnTheFloor());
        if (!up) return 2;
        return exercise.discreet() > 0 ? 0 : 1;
    }

    private Tier tier(Exercise exercise) {
        boolean easyFirst = area.isEmpty() || exercise.level() == DEMANDING;
        return new Tier(easyFirst ? exercise.level() : 1, distance(exercise), exercise.level());
    }

    private int distance(Exercise exercise) {
        var areas = exercise.areas();
        if (area.isEmpty()) return areas.stream().anyMatch(HOME::contains) ? 0 : 2;
        if (areas.contains(area.get())) return 0;
        return areas.stream().anyMatch(neighbours::contains) ? 1 : 2;
    }

    /** Up to how many exercises those of a tier are added. */
    private int most(Tier tier, int needed) {
        if (tier.level() == DEMANDING) return FEW;
        return area.isEmpty() || tier.distance() == 0 ? needed : FEW;
    }
}
