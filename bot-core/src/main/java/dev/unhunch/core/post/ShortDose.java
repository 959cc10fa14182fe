package dev.unhunch.core.post;

import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Range;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * About a minute of an exercise, so that two of them take about two: one round where that is
 * enough, the smaller end of its own dose first. Never more than its own dose; where even the
 * smaller end is too long, down to half of it. Editorial.
 */
final class ShortDose {
    /** Two of the shortest take 90 seconds. */
    private static final int LEAST_SECONDS = 45;

    /** The longest of this and of a strengthening one take 150 seconds. */
    private static final int MOST_SECONDS = 70;

    private static final int MOST_SECONDS_OF_STRENGTH = 80;
    private static final int ABOUT_A_MINUTE = 60;

    private ShortDose() {}

    /** The short dose; empty where no dose of the exercise takes about a minute. */
    static Optional<Dose> of(Exercise exercise) {
        int most = exercise.kind() == Kind.STRENGTH ? MOST_SECONDS_OF_STRENGTH : MOST_SECONDS;
        return smallestFirst(exercise.dose())
                .filter(dose -> dose.longest().toSeconds() >= LEAST_SECONDS)
                .filter(dose -> dose.longest().toSeconds() <= most)
                .findFirst();
    }

    private static Stream<Dose> smallestFirst(Dose dose) {
        return switch (dose) {
            case Dose.Hold hold ->
                    upThenDown(hold.times())
                            .boxed()
                            .flatMap(times ->
                                    ends(hold.seconds()).map(each -> held(hold, each, times)));
            case Dose.Sets sets ->
                    IntStream.rangeClosed(1, sets.sets().max())
                            .boxed()
                            .flatMap(count -> repeated(sets, count));
            case Dose.Timed timed ->
                    Stream.of(new Dose.Timed(Range.exactly(seconds(timed)), timed.perSide()));
        };
    }

    private static Dose held(Dose.Hold own, int seconds, int times) {
        return new Dose.Hold(Range.exactly(seconds), Range.exactly(times), own.perSide());
    }

    private static Stream<Dose> repeated(Dose.Sets own, int sets) {
        return upThenDown(own.repetitions())
                .boxed()
                .flatMap(times ->
                        holds(own)
                                .map(hold ->
                                        new Dose.Sets(
                                                Range.exactly(sets),
                                                Range.exactly(times),
                                                hold,
                                                own.restSeconds(),
                                                own.tempo(),
                                                own.perSide())));
    }

    private static Stream<Optional<Range>> holds(Dose.Sets own) {
        return own.hold()
                .map(hold -> ends(hold).map(each -> Optional.of(Range.exactly(each))))
                .orElse(Stream.of(Optional.empty()));
    }

    private static int seconds(Dose.Timed own) {
        int wanted = own.perSide() ? ABOUT_A_MINUTE / 2 : ABOUT_A_MINUTE;
        return Math.min(wanted, own.seconds().max());
    }

    private static Stream<Integer> ends(Range range) {
        return Stream.of(range.min(), range.max()).distinct();
    }

    /** The numbers of a range from its smaller end, then those below it, down to half of it. */
    private static IntStream upThenDown(Range range) {
        int half = (range.min() + 1) / 2;
        return IntStream.concat(
                IntStream.rangeClosed(range.min(), range.max()),
                IntStream.iterate(range.min() - 1, number -> number >= half, number -> number - 1));
    }
}
