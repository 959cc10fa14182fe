package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * From a person's words to what the library has for them. Pure: the same words get the same answer
 * in every process. Safe for many threads. Time is linear in the first few hundred characters of a
 * line, and what comes after them is not read; see {@code docs/decisions/0005-matching.md}.
 *
 * <p>Safety comes before this: whoever calls has already checked the words for emergencies.
 */
public final class Matcher {
    /** So many exercises, tips or routines can be told apart; the check of packs refuses more. */
    public static final int MOST_ITEMS = 1 << Mark.INDEX_BITS;

    private static final int NEAREST = 5;

    /** What people type while offers are shown; each letter asks again. */
    private static final int LONGEST_TO_COMPLETE = 100;

    private final Library library;
    private final Vocabulary vocabulary;
    private final LineReader reader;
    private final ExerciseRanking exercises;
    private final RoutineRanking routines;
    private final TipRanking tips;

    private Matcher(Library library, Vocabulary vocabulary) {
        this.library = library;
        this.vocabulary = vocabulary;
        this.reader = new LineReader(vocabulary.lexicon());
        this.exercises = new ExerciseRanking(library);
        this.routines = new RoutineRanking(library);
        this.tips = new TipRanking(library, vocabulary.relatedTopics());
    }

    /** Indexes a library and the words for it. */
    public static Matcher of(Library library, List<Term> terms) {
        return new Matcher(library, Vocabulary.of(library, terms));
    }

    /** Exercises for a line without its command; a blank line gets what suits most people. */
    public Match<Exercise> exercises(Goal goal, String text) {
        return exercises(goal, text, account(text, Item.Type.EXERCISE).understood());
    }

    private Match<Exercise> exercises(Goal goal, String text, Understood understood) {
        return switch (understood.verdict()) {
            case CLEAR -> exercises(goal, withKind(goal, understood));
            case HELP -> new Match.AsksForHelp<>();
            case UNCLEAR ->
                    new Match.NotUnderstood<>(few(vocabulary.suggestions().exercises(goal), text));
        };
    }

    private Account account(String text, Item.Type type) {
        return Account.of(text, type, vocabulary, reader);
    }

    /** "Strengthen my neck" is a wish for strength, though it be told the stretch command. */
    private static Query withKind(Goal goal, Understood understood) {
        boolean isForStrength =
                understood.wanted().contains(Meaning.Wanted.STRENGTHEN)
                        && !understood.wanted().contains(Meaning.Wanted.STRETCH);
        return goal == Goal.STRETCH && isForStrength ? withKind(understood) : understood.query();
    }

    /** Exercises for a query understood before. */
    public Match<Exercise> exercises(Goal goal, Query query) {
        var ranked = exercises.rank(goal, query);
        if (!query.named().isEmpty()) return namedExercises(goal, query, ranked);
        boolean isOnlyAboutEquipment =
                !query.hasSubject() && ranked.unmet().contains(Relaxed.EQUIPMENT);
        if (ranked.bestFirst().isEmpty() || isOnlyAboutEquipment)
            return new Match.NothingYet<>(query, nearestExercises(goal, query));
        return new Match.Found<>(ranked.bestFirst(), query, ranked.unmet(), false);
    }

    /** What was named, and then what is like it; its areas where its position does not suit. */
    private Match<Exercise> namedExercises(Goal goal, Query query, Ranked<Exercise> ranked) {
        var like = vocabulary.withAreasOfNamed(query);
        if (ranked.bestFirst().isEmpty()) return exercises(goal, like);
        var all = Ranked.joined(ranked.bestFirst(), exercises.rank(goal, like).bestFirst());
        return new Match.Found<>(all, query, ranked.unmet(), true);
    }

    private List<Exercise> nearestExercises(Goal goal, Query query) {
        var nearest = exercises.rank(goal, query.withoutSubject()).bestFirst();
        return nearest.subList(0, Math.min(NEAREST, nearest.size()));
    }

    /** Routines for a line without its command. */
    public Match<Routine> routines(String text) {
        return routines(text, account(text, Item.Type.ROUTINE).understood());
    }

    private Match<Routine> routines(String text, Understood understood) {
        return switch (understood.verdict()) {
            case CLEAR -> routines(withKind(understood));
            case HELP -> new Match.AsksForHelp<>();
            case UNCLEAR ->
                    new Match.NotUnderstood<>(few(vocabulary.suggestions().routines(), text));
        };
    }

    /** "Strengthening" in a routine's line is a kind of routine; "stretching" is any of them. */
    private static Query withKind(Understood understood) {
        var query = understood.query();
        if (!understood.wanted().contains(Meaning.Wanted.STRENGTHEN)) return query;
        return query.with(query.filters().withKinds(EnumSet.of(Kind.STRENGTH)));
    }

    /** Routines for a query understood before. */
    public Match<Routine> routines(Query query) {
        var ranked = routines.rank(query);
        boolean isNamed = !query.named().isEmpty();
        if (ranked.bestFirst().isEmpty() && isNamed)
            return routines(vocabulary.withAreasOfNamed(query));
        // "Wind down, on a mat" names a routine for the chair: where to be was said, too.
        if (isNamed && ranked.unmet().contains(Relaxed.POSITION))
            return routines(query.withoutSubject());
        if (ranked.bestFirst().isEmpty()) {
            var nearest = routines.rank(query.withoutSubject()).bestFirst();
            return new Match.NothingYet<>(
                    query, nearest.subList(0, Math.min(NEAREST, nearest.size())));
        }
        boolean isByName = query.named().contains(ranked.bestFirst().getFirst().id());
        return new Match.Found<>(ranked.bestFirst(), query, ranked.unmet(), isByName);
    }

    /** Tips for a line without its command. */
    public Match<Tip> tips(String text) {
        return tips(text, account(text, Item.Type.TIP).understood());
    }

    private Match<Tip> tips(String text, Understood understood) {
        return switch (understood.verdict()) {
            case CLEAR -> tips(understood.query());
            case HELP -> new Match.AsksForHelp<>();
            case UNCLEAR -> new Match.NotUnderstood<>(few(vocabulary.suggestions().tips(), text));
        };
    }

    /** Tips for a query understood before. */
    public Match<Tip> tips(Query query) {
        var ranked = tips.rank(query);
        if (ranked.bestFirst().isEmpty()) {
            var all = tips.rank(Query.ANYTHING).bestFirst();
            return new Match.NothingYet<>(query, all.subList(0, Math.min(NEAREST, all.size())));
        }
        boolean isByName = query.named().contains(ranked.bestFirst().getFirst().id());
        return new Match.Found<>(ranked.bestFirst(), query, ranked.unmet(), isByName);
    }

    /** Why exercises are found for a line, or not. */
    public Explanation explainExercises(Goal goal, String text) {
        var account = account(text, Item.Type.EXERCISE);
        return explainer(Item.Type.EXERCISE)
                .of(
                        text,
                        account,
                        exercises(goal, text, account.understood()),
                        query ->
                                new Explainer.Sorted<>(
                                        keys(goal, query), exercises::of, Exercise::id));
    }

    /** What is like something named follows it, as in {@link #namedExercises}. */
    private LongStream keys(Goal goal, Query query) {
        var keys = LongStream.of(exercises.keys(goal, query));
        if (query.named().isEmpty()) return keys;
        var like = vocabulary.withAreasOfNamed(query);
        return LongStream.concat(keys, LongStream.of(exercises.keys(goal, like)));
    }

    /** Why routines are found for a line, or not. */
    public Explanation explainRoutines(String text) {
        var account = account(text, Item.Type.ROUTINE);
        return explainer(Item.Type.ROUTINE)
                .of(
                        text,
                        account,
                        routines(text, account.understood()),
                        query ->
                                new Explainer.Sorted<>(
                                        LongStream.of(routines.keys(query)),
                                        routines::of,
                                        Routine::id));
    }

    /** Why tips are found for a line, or not. */
    public Explanation explainTips(String text) {
        var account = account(text, Item.Type.TIP);
        return explainer(Item.Type.TIP)
                .of(
                        text,
                        account,
                        tips(text, account.understood()),
                        query ->
                                new Explainer.Sorted<>(
                                        LongStream.of(tips.keys(query)), tips::of, Tip::id));
    }

    private Explainer explainer(Item.Type type) {
        return new Explainer(vocabulary, reader, type);
    }

    /** Whether a line says that it wants a routine. */
    public boolean asksForRoutine(String text) {
        return vocabulary
                .understanding()
                .of(reader.read(text, Item.Type.EXERCISE), Item.Type.EXERCISE)
                .wanted()
                .contains(Meaning.Wanted.ROUTINE);
    }

    /** What a line without a command asks for; empty where it asks for nothing that we have. */
    public Optional<Meaning.Wanted> wanted(String text) {
        return new FreeText(library, vocabulary, reader).wanted(text);
    }

    /** Completions for the words of an exercise command; at most 25, best first. */
    public List<Suggestion> suggestExercises(Goal goal, Locale locale, String typed) {
        var named = vocabulary.suggestions().exercises(goal).offer(locale, typed);
        if (!named.isEmpty() || typed.length() > LONGEST_TO_COMPLETE) return named;
        return new Understandings(library, locale, id -> exercises(goal, id) instanceof Match.Found)
                .of(
                        exercises(goal, typed),
                        typed,
                        each ->
                                Understandings.suggestion(
                                        each.id(), each.text().in(locale).name()));
    }

    /** Completions for the words of a routine command; at most 25, best first. */
    public List<Suggestion> suggestRoutines(Locale locale, String typed) {
        var named = vocabulary.suggestions().routines().offer(locale, typed);
        if (!named.isEmpty() || typed.length() > LONGEST_TO_COMPLETE) return named;
        return new Understandings(library, locale, id -> routines(id) instanceof Match.Found)
                .of(
                        routines(typed),
                        typed,
                        each ->
                                Understandings.suggestion(
                                        each.id(), each.text().in(locale).name()));
    }

    /** Completions for the words of a tip command; at most 25, best first. */
    public List<Suggestion> suggestTips(Locale locale, String typed) {
        var named = vocabulary.suggestions().tips().offer(locale, typed);
        if (!named.isEmpty() || typed.length() > LONGEST_TO_COMPLETE) return named;
        return new Understandings(library, locale, id -> tips(id) instanceof Match.Found)
                .of(
                        tips(typed),
                        typed,
                        each ->
                                Understandings.suggestion(
                                        each.id(), each.text().in(locale).title()));
    }

    private static List<Suggestion> few(Suggestions suggestions, String text) {
        var all = suggestions.offer(Locale.ENGLISH, text);
        return all.subList(0, Math.min(NEAREST, all.size()));
    }
}
