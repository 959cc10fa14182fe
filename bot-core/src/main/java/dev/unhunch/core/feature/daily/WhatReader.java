package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Choice;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.words.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what is to be posted: a routine, a challenge or an area. */
final class WhatReader {
    private static final int LONGEST = 200;
    private static final int QUOTED = 60;
    private static final int NEAR = 4;
    private final Visit visit;
    private final Vocabulary words;

    WhatReader(Visit visit) {
        this.visit = visit;
        this.words = new Vocabulary(visit.texts());
    }

    /** What came of reading. */
    sealed interface What {
        record Said(Offering offering) implements What {}

        record Unsaid() implements What {}

        record Unknown(Reading.Trouble trouble) implements What {}
    }

    /** A name found in a line, and the line without it. */
    record Cut(Optional<Offering> named, String rest) {}

    private record Name(Offering offering, List<String> tokens) {}

    /** Takes out a name of several words, so that its numbers are not read as times. */
    Cut cutOut(String line) {
        var parts = List.of(line.strip().split("\\s+"));
        if (line.length() > LONGEST) return new Cut(Optional.empty(), line);
        var names = names();
        for (int length = parts.size(); length > 0; length--)
            for (int from = 0; from + length <= parts.size(); from++) {
                var tokens = Tokens.of(String.join(" ", parts.subList(from, from + length)));
                var named = named(names, tokens);
                if (named.isEmpty()) continue;
                var rest = new ArrayList<>(parts);
                rest.subList(from, from + length).clear();
                return new Cut(named, String.join(" ", rest));
            }
        return new Cut(Optional.empty(), line);
    }

    private static Optional<Offering> named(List<Name> names, List<String> tokens) {
        if (tokens.size() < 2) return Optional.empty();
        return names.stream()
                .filter(each -> each.tokens.equals(tokens))
                .map(Name::offering)
                .findFirst();
    }

    private List<Name> names() {
        var library = visit.library();
        var challenges = library.challenges().values().stream().flatMap(this::names);
        var routines = library.routines().values().stream().flatMap(this::names);
        return Stream.concat(challenges, routines).toList();
    }

    private Stream<Name> names(Challenge challenge) {
        return names(
                Offerings.challenge(challenge.id()),
                challenge.id(),
                challenge.text(),
                each -> names(each.name(), each.aliases()));
    }

    private Stream<Name> names(Routine routine) {
        return names(
                new Offering.OfRoutine(routine.id()),
                routine.id(),
                routine.text(),
                each -> names(each.name(), each.aliases()));
    }

    private static Stream<String> names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    private static <T> Stream<Name> names(
            Offering offering, String id, Localized<T> text, Function<T, Stream<String>> names) {
        var texts =
                Stream.concat(Stream.of(text.original()), text.translations().values().stream());
        return Stream.concat(Stream.of(id), texts.flatMap(names))
                .map(each -> new Name(offering, Tokens.of(each)));
    }

    /** Reads the words that are neither time nor days nor zone. */
    What read(String rest) {
        if (rest.length() > LONGEST) return unknown(rest, List.of());
        var tokens = words.without("filling", Tokens.of(rest));
        if (tokens.isEmpty()) return new What.Unsaid();
        var said = String.join(" ", tokens);
        if (words.isAny("mix", said)) return new What.Said(Offerings.ANY);
        return challenge(tokens)
                .or(() -> routine(said))
                .<What>map(What.Said::new)
                .orElseGet(() -> area(rest, said));
    }

    /** Some of a challenge's name together with the word itself. */
    private Optional<Offering> challenge(List<String> tokens) {
        var named = words.without("challenge", tokens);
        if (named.size() == tokens.size()) return Optional.empty();
        var fitting =
                visit.library().challenges().values().stream()
                        .filter(each -> allTokens(each).containsAll(named))
                        .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(Offerings.challenge(fitting.getFirst().id()));
    }

    private List<String> allTokens(Challenge challenge) {
        return names(challenge).flatMap(each -> each.tokens.stream()).toList();
    }

    private Optional<Offering> routine(String said) {
        if (!(matcher().routines(said) instanceof Match.Found<Routine> found))
            return Optional.empty();
        boolean isRoutineOfArea = matcher().asksForRoutine(said) && found.understood().hasSubject();
        return found.byName() || isRoutineOfArea
                ? Optional.of(new Offering.OfRoutine(found.best().id()))
                : Optional.empty();
    }

    private What area(String typed, String said) {
        if (matcher().asksForRoutine(said) && !understood(said).hasSubject())
            return new What.Said(Offerings.ANY);
        return switch (matcher().exercises(Goal.ANY, said)) {
            case Match.Found<Exercise> found -> mix(typed, found);
            case Match.NothingYet<Exercise> _ -> nothingFor(typed);
            case Match.NotUnderstood<Exercise>(var near) -> unknown(typed, near);
            case Match.AsksForHelp<Exercise>() -> unknown(typed, List.of());
        };
    }

    private Query understood(String said) {
        return matcher().exercises(Goal.ANY, said) instanceof Match.Found<Exercise> found
                ? found.understood()
                : Query.ANYTHING;
    }

    private What mix(String typed, Match.Found<Exercise> found) {
        var areas = visit.offerings().areas();
        var query = found.understood();
        if (!query.named().isEmpty()) return oneExercise(typed, found.best());
        return query.areas().stream()
                .filter(areas::contains)
                .findFirst()
                .<What>map(area -> new What.Said(new Offering.Mix(Optional.of(area))))
                .orElseGet(() -> unknown(typed, List.of()));
    }

    /** One exercise is not posted every day; what goes with it is. */
    private What oneExercise(String typed, Exercise exercise) {
        var near =
                exercise.areas().stream()
                        .filter(visit.offerings().areas()::contains)
                        .map(area -> new Offering.Mix(Optional.of(area)));
        return new What.Unknown(
                new Reading.Trouble(
                        visit.say("daily.what.exercise", quoted(typed)),
                        near.map(this::choice).limit(NEAR).toList()));
    }

    private What nothingFor(String typed) {
        return new What.Unknown(
                new Reading.Trouble(visit.say("daily.what.nothing", quoted(typed)), usual()));
    }

    private What unknown(String typed, List<Suggestion> near) {
        var routines =
                typed.length() > LONGEST
                        ? List.<Suggestion>of()
                        : matcher().suggestRoutines(visit.locale(), typed);
        var choices =
                Stream.concat(near.stream(), routines.stream())
                        .map(each -> each.value().replace(' ', '-'))
                        .flatMap(id -> Stream.of("m." + id, "r." + id))
                        .flatMap(code -> visit.offerings().parse(code).stream())
                        .map(this::choice)
                        .distinct()
                        .limit(NEAR)
                        .toList();
        return new What.Unknown(
                new Reading.Trouble(
                        visit.say("daily.what.unknown", quoted(typed)),
                        choices.isEmpty() ? usual() : choices));
    }

    private List<Choice> usual() {
        return visit.offerings().choices(Offerings.ANY);
    }

    private Choice choice(Offering offering) {
        return visit.offerings().choice(offering);
    }

    private static String quoted(String typed) {
        return Page.cut(typed, QUOTED);
    }

    private Matcher matcher() {
        return visit.desk().content().get().matcher();
    }
}
