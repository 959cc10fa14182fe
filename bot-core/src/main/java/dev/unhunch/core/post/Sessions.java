package dev.unhunch.core.post;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Challenge.Part;
import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Routine.Step;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.show.Illustrations;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what a content asks of people; items that have gone from the library are left out. */
record Sessions(Library library, Texts texts) {
    private static final int MIX_MINUTES = 2;

    /** Empty where nothing of it is left. */
    Optional<Session> mix(PostContent.Mix mix) {
        var exercises =
                mix.exercises().stream().flatMap(id -> library.exercise(id).stream()).toList();
        if (exercises.isEmpty()) return Optional.empty();
        var steps = exercises.stream().map(each -> new Step(each.id(), shortDose(each))).toList();
        var names = exercises.stream().map(each -> words(each).name());
        var why = exercises.stream().map(each -> words(each).summary());
        return Optional.of(
                new Session(
                        names.collect(Collectors.joining(texts.say("post.and"))),
                        why.collect(Collectors.joining(" ")),
                        Optional.empty(),
                        steps,
                        List.of()));
    }

    /** A mix as a routine of two minutes. */
    Routine routine(PostContent.Mix mix) {
        var exercises =
                mix.exercises().stream().flatMap(id -> library.exercise(id).stream()).toList();
        var session = mix(mix).orElseThrow();
        return new Routine(
                mix.wire(),
                MIX_MINUTES,
                Routine.Focus.MIXED,
                exercises.stream().flatMap(each -> each.areas().stream()).distinct().toList(),
                exercises.stream().flatMap(e -> e.positions().stream()).collect(Collectors.toSet()),
                exercises.stream()
                        .flatMap(each -> each.equipment().required().stream())
                        .distinct()
                        .toList(),
                session.steps(),
                false,
                Optional.empty(),
                Localized.only(new Routine.Words(session.title(), List.of(), session.why())));
    }

    static Dose shortDose(Exercise exercise) {
        return ShortDose.of(exercise).orElse(exercise.dose());
    }

    /** Empty where the routine has gone. */
    Optional<Session> routine(String id) {
        return library.routine(id)
                .map(routine -> {
                    var words = routine.text().in(texts.locale());
                    return new Session(
                            words.name(),
                            words.summary(),
                            illustrations().of(routine),
                            known(routine.steps()),
                            List.of());
                })
                .filter(session -> !session.steps().isEmpty());
    }

    /** Empty where the challenge has gone, on its rest days and where nothing of a day is left. */
    Optional<Session> day(PostContent.OfDay day) {
        return library.challenge(day.challenge())
                .map(challenge -> session(challenge, day.day()))
                .filter(session -> !session.steps().isEmpty() || !session.tips().isEmpty());
    }

    private Session session(Challenge challenge, int day) {
        var parts = challenge.on(day);
        var steps = known(parts.stream().flatMap(this::steps).toList());
        var tips =
                parts.stream()
                        .filter(Part.OfTip.class::isInstance)
                        .flatMap(part -> library.tip(((Part.OfTip) part).tip()).stream())
                        .toList();
        return new Session(
                progress(challenge, day),
                why(challenge, day, steps),
                picture(challenge, day),
                steps,
                tips);
    }

    /** The first day shows the cover; a day that is one routine shows its steps. */
    private Optional<Block.Picture> picture(Challenge challenge, int day) {
        if (day == 1) return illustrations().of(challenge);
        var toDo =
                challenge.on(day).stream().filter(part -> !(part instanceof Part.OfTip)).toList();
        return toDo.size() == 1 && toDo.getFirst() instanceof Part.OfRoutine(var id)
                ? library.routine(id).flatMap(illustrations()::of)
                : Optional.empty();
    }

    Illustrations illustrations() {
        return new Illustrations(library, texts);
    }

    String progress(Challenge challenge, int day) {
        return texts.say(
                "post.challenge.title",
                challenge.text().in(texts.locale()).name(),
                Integer.toString(day),
                Integer.toString(challenge.days()));
    }

    /**
     * The first day says what the challenge is for, the others what their first exercise is for.
     */
    private String why(Challenge challenge, int day, List<Step> steps) {
        var summary = challenge.text().in(texts.locale()).summary();
        if (day == 1 || steps.isEmpty()) return summary;
        return library.exercise(steps.getFirst().exercise())
                .map(each -> words(each).summary())
                .orElse(summary);
    }

    private Stream<Step> steps(Part part) {
        return switch (part) {
            case Part.OfExercise(var id, var dose) ->
                    library.exercise(id).stream()
                            .map(each -> new Step(id, dose.orElse(each.dose())));
            case Part.OfRoutine(var id) ->
                    library.routine(id).stream().map(Routine::steps).flatMap(List::stream);
            case Part.OfTip _ -> Stream.empty();
        };
    }

    private List<Step> known(List<Step> steps) {
        return steps.stream()
                .filter(each -> library.exercise(each.exercise()).isPresent())
                .toList();
    }

    /** A tip for a day without anything to do: another one each time. */
    Optional<Tip> tip(long number) {
        var tips = List.copyOf(library.tips().values());
        return tips.isEmpty()
                ? Optional.empty()
                : Optional.of(tips.get(Math.floorMod(number, tips.size())));
    }

    Exercise.Words words(Exercise exercise) {
        return exercise.text().in(texts.locale());
    }
}
