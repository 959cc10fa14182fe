package dev.unhunch.core.post;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a post asks of people, in one language.
 *
 * @param why one line or two
 * @param picture of all of it; without one, each exercise may have its own
 * @param steps exercises with their doses here; those that have gone from the library are left out
 * @param tips something to read
 */
record Session(
        String title,
        String why,
        Optional<Block.Picture> picture,
        List<Routine.Step> steps,
        List<Tip> tips) {
    Session {
        steps = List.copyOf(steps);
        tips = List.copyOf(tips);
    }

    Duration shortest() {
        return steps.stream().map(s -> s.dose().shortest()).reduce(Duration.ZERO, Duration::plus);
    }

    Duration longest() {
        return steps.stream().map(s -> s.dose().longest()).reduce(Duration.ZERO, Duration::plus);
    }
}
