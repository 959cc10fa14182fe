package dev.unhunch.core.show;

import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Range;
import dev.unhunch.core.exercise.Tempo;
import dev.unhunch.core.text.Texts;

import java.time.Duration;
import java.util.Optional;

/** Says a dose and the time it takes in plain words: "Hold 30 seconds, 2–3 times on each side". */
public final class DoseWords {
    private static final int MINUTE = 60;
    private final Texts texts;

    /** In one language. */
    public DoseWords(Texts texts) {
        this.texts = texts;
    }

    /** The dose in one clause, with words of the exercise's own such as "on each tight spot". */
    public String say(Dose dose, Optional<String> note) {
        var amount =
                switch (dose) {
                    case Dose.Hold(var seconds, var times, _) ->
                            sided(dose, texts.say("dose.hold", time(seconds), times(times)));
                    case Dose.Sets sets -> sets(sets);
                    case Dose.Timed(var seconds, _) ->
                            sided(dose, texts.say("dose.timed", time(seconds)));
                };
        return note.map(words -> texts.say("dose.note", amount, words)).orElse(amount);
    }

    private String sided(Dose dose, String amount) {
        return dose.perSide() ? texts.say("dose.side", amount) : amount;
    }

    private String sets(Dose.Sets dose) {
        if (dose.repetitions().equals(Range.exactly(1)) && dose.hold().isPresent())
            return heldOnce(dose, dose.hold().get());
        var repetitions = counted("dose.repetitions", dose.repetitions());
        var sets =
                dose.sets().equals(Range.exactly(1))
                        ? repetitions
                        : texts.say("dose.sets", span(dose.sets()), repetitions);
        // Said behind the rest, "on each side" would sound as if the rest had sides.
        var amount = sided(dose, sets);
        var held =
                dose.hold()
                        .map(hold -> texts.say("dose.sets.held", amount, time(hold)))
                        .orElse(amount);
        var paced = dose.tempo().map(tempo -> paced(held, tempo)).orElse(held);
        return dose.restSeconds()
                .filter(_ -> dose.sets().max() > 1)
                .map(rest -> texts.say("dose.sets.rest", paced, time(Range.exactly(rest))))
                .orElse(paced);
    }

    /** Sets of a single long hold, such as a plank: nobody counts those as repetitions. */
    private String heldOnce(Dose.Sets dose, Range hold) {
        var amount = sided(dose, texts.say("dose.hold", time(hold), times(dose.sets())));
        return dose.restSeconds()
                .filter(_ -> dose.sets().max() > 1)
                .map(rest -> texts.say("dose.hold.rest", amount, time(Range.exactly(rest))))
                .orElse(amount);
    }

    private String paced(String dose, Tempo tempo) {
        return texts.say(
                "dose.sets.tempo",
                dose,
                time(Range.exactly(tempo.lift())),
                time(Range.exactly(tempo.lower())));
    }

    /** The time from the shortest to the longest dose in whole minutes: "about 3–6 minutes". */
    public String takes(Duration shortest, Duration longest) {
        int from = wholeMinutes(shortest);
        int to = Math.max(from, wholeMinutes(longest));
        return texts.say("dose.takes", counted("unit.minutes", new Range(from, to)));
    }

    /** How often a week: "3–7 times a week". */
    public String timesPerWeek(Range times) {
        return counted("dose.perWeek", times);
    }

    private static int wholeMinutes(Duration time) {
        return Math.max(1, Math.toIntExact(Math.round(time.toSeconds() / (double) MINUTE)));
    }

    private String times(Range times) {
        return times.equals(Range.exactly(1))
                ? texts.say("dose.once")
                : texts.say("dose.times", span(times));
    }

    private String time(Range seconds) {
        boolean wholeMinutes = seconds.min() % MINUTE == 0 && seconds.max() % MINUTE == 0;
        return wholeMinutes
                ? counted("unit.minutes", new Range(seconds.min() / MINUTE, seconds.max() / MINUTE))
                : counted("unit.seconds", seconds);
    }

    private String counted(String key, Range count) {
        return texts.say(key + (count.max() == 1 ? ".one" : ".other"), span(count));
    }

    private String span(Range range) {
        return range.isOneNumber()
                ? Integer.toString(range.min())
                : texts.say(
                        "dose.span", Integer.toString(range.min()), Integer.toString(range.max()));
    }
}
