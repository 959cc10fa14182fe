package dev.unhunch.core.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** How much of an exercise is right, in one of three shapes. Seconds are whole seconds. */
public sealed interface Dose {
    /** Seconds between two holds or two sides: let go, breathe, set up again. Editorial. */
    int CHANGE_SECONDS = 5;

    /** Seconds that one unhurried repetition takes without its hold. Editorial. */
    int REPETITION_SECONDS = 3;

    /** Seconds of rest between sets where no rest is given. Editorial. */
    int REST_SECONDS = 30;

    /** Whether left and right are done one after the other, each with the whole dose. */
    boolean perSide();

    /** A position held: {@code times} holds of {@code seconds} each. */
    record Hold(Range seconds, Range times, boolean perSide) implements Dose {}

    /**
     * Repetitions in sets.
     *
     * @param hold seconds held at the end of each repetition
     * @param restSeconds rest between two sets
     * @param tempo how slowly a repetition is done, where that matters
     */
    record Sets(
            Range sets,
            Range repetitions,
            Optional<Range> hold,
            Optional<Integer> restSeconds,
            Optional<Tempo> tempo,
            boolean perSide)
            implements Dose {
        /** Repetitions at whatever pace suits. */
        public Sets(
                Range sets,
                Range repetitions,
                Optional<Range> hold,
                Optional<Integer> restSeconds,
                boolean perSide) {
            this(sets, repetitions, hold, restSeconds, Optional.empty(), perSide);
        }
    }

    /** Something kept up, such as a walk. */
    record Timed(Range seconds, boolean perSide) implements Dose {}

    /** The time that the smaller end of the dose takes. */
    default Duration shortest() {
        return Duration.ofSeconds(seconds(this, Range::min));
    }

    /** The time that the larger end of the dose takes. */
    default Duration longest() {
        return Duration.ofSeconds(seconds(this, Range::max));
    }

    private static long seconds(Dose dose, ToIntFunction<Range> end) {
        long oneSide =
                switch (dose) {
                    case Hold(var hold, var times, _) ->
                            (long) end.applyAsInt(times) * (end.applyAsInt(hold) + CHANGE_SECONDS);
                    case Sets(var sets, var repetitions, var hold, var rest, var tempo, _) -> {
                        long held = hold.map(end::applyAsInt).orElse(0);
                        int moving = tempo.map(Tempo::moving).orElse(REPETITION_SECONDS);
                        long set = end.applyAsInt(repetitions) * (moving + held);
                        int count = end.applyAsInt(sets);
                        yield count * set + (count - 1L) * rest.orElse(REST_SECONDS);
                    }
                    case Timed(var seconds, _) -> end.applyAsInt(seconds);
                };
        return dose.perSide() ? 2 * oneSide : oneSide;
    }
}
