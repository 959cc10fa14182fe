package dev.unhunch.core.safety;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Hears how close each combination of a rule comes. */
interface Ear {
    /** Whether an outcome for this combination would still make a difference. */
    boolean listensFor(Combination combination);

    void hears(Combination combination, Outcome outcome);

    /** Keeps the most pressing alarm. */
    final class Worst implements Ear {
        private @Nullable Combination worst;

        @Override
        public boolean listensFor(Combination combination) {
            return worst == null || worst.order() > combination.order();
        }

        @Override
        public void hears(Combination combination, Outcome outcome) {
            if (outcome == Outcome.RAISED && listensFor(combination)) worst = combination;
        }

        Optional<Alarm> alarm() {
            return Optional.ofNullable(worst).map(Combination::alarm);
        }
    }

    /** Keeps everything that came near. */
    final class Near implements Ear {
        private static final int MOST = 8;
        private final Worst worst = new Worst();
        private final Map<Alarm, Heard> heard = new HashMap<>();

        private record Heard(Alarm alarm, Outcome outcome, int order) {}

        @Override
        public boolean listensFor(Combination combination) {
            return true;
        }

        @Override
        public void hears(Combination combination, Outcome outcome) {
            worst.hears(combination, outcome);
            if (outcome != Outcome.INCOMPLETE)
                keep(new Heard(combination.alarm(), outcome, combination.order()));
        }

        private void keep(Heard now) {
            var before = heard.get(now.alarm);
            if (before == null || now.outcome.compareTo(before.outcome) < 0)
                heard.put(now.alarm, now);
        }

        /** Adds what was raised only for an ear that listened otherwise, and why not here. */
        void addWhatOnly(Near other, Outcome why) {
            for (var each : other.heard.values())
                if (each.outcome == Outcome.RAISED) keep(new Heard(each.alarm, why, each.order));
        }

        Hearing hearing() {
            var near =
                    heard.values().stream()
                            .sorted(
                                    Comparator.comparing(Heard::outcome)
                                            .thenComparingInt(Heard::order))
                            .limit(MOST)
                            .map(each -> new Hearing.Near(each.alarm, each.outcome))
                            .toList();
            return new Hearing(worst.alarm(), near);
        }
    }
}
