package dev.unhunch.core.post;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscription.Timing;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.Posts;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.text.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is posted: a mix, a routine, a day of a challenge. Both methods of {@link Posts} follow from
 * their arguments and the library alone. What has gone from the library gives way to a mix.
 */
public final class DailyPosts implements Posts {
    /** Alternatives to a post differ from each other for so long. */
    private static final int ALTERNATIVES = 14;

    private final Supplier<Library> library;
    private volatile Mixer lastMixer;

    /** Posts from the library that is live at the moment of each call. */
    public DailyPosts(Supplier<Library> library) {
        this.library = library;
        this.lastMixer = new Mixer(library.get());
    }

    @Override
    public Optional<String> choose(Subscription subscription, Line line, LocalDate date) {
        var timing = subscription.timing();
        return switch (subscription.offering()) {
            case Offering.Mix(var area) -> mix(area, subscription, line, date);
            case Offering.OfRoutine(var id) ->
                    library.get().routine(id).isPresent()
                            ? Optional.of(new PostContent.OfRoutine(id).wire())
                            : mix(Optional.empty(), subscription, line, date);
            case Offering.OfChallenge challenge -> {
                var found = library.get().challenge(challenge.id());
                yield found.isPresent()
                        ? day(
                                found.get(),
                                ChallengeDays.on(date, challenge, timing),
                                ChallengeDays.isLastOf(date, line, timing))
                        : mix(Optional.empty(), subscription, line, date);
            }
        };
    }

    private Optional<String> mix(
            Optional<String> area, Subscription subscription, Line line, LocalDate date) {
        var week = WeekPattern.of(subscription.timing());
        var series = new Mixer.Series(area, subscription.id(), week.inTwoWeeks());
        return mixer(library.get()).at(series, week.ordinal(line, date)).map(PostContent::wire);
    }

    /** One closing word on the day after the last, with the last post of that date. */
    private static Optional<String> day(Challenge challenge, int day, boolean lastOfDate) {
        if (day <= challenge.days())
            return Optional.of(new PostContent.OfDay(challenge.id(), day).wire());
        return day == challenge.days() + 1 && lastOfDate
                ? Optional.of(new PostContent.OfEnd(challenge.id()).wire())
                : Optional.empty();
    }

    @Override
    public Card draw(DeliveryKey key, Delivery.Target target, String content, Remarks remarks) {
        var texts = Texts.in(target.language());
        var live = library.get();
        var drawing = new Drawing(new Sessions(live, texts), target.zone(), key);
        return PostContent.parse(content)
                .flatMap(each -> drawing.of(each, remarks))
                .or(() -> instead(live, key, content, 1).flatMap(each -> drawing.of(each, remarks)))
                .orElseGet(() -> drawing.nothing(remarks));
    }

    /**
     * Something else than a post, for one person: other exercises of the same area. The same
     * arguments give the same answer.
     *
     * @param number 1 for the first alternative; there is always a next one, in a circle
     */
    public Optional<Alternative> alternative(Delivery post, Texts texts, int number) {
        var live = library.get();
        var sessions = new Sessions(live, texts);
        var drawing = new Drawing(sessions, post.target().zone(), post.key());
        return instead(live, post.key(), post.content(), number)
                .flatMap(mix ->
                        drawing.alternative(mix, number)
                                .map(card ->
                                        new Alternative(mix.wire(), card, sessions.routine(mix))));
    }

    /**
     * An alternative for the one who asked.
     *
     * @param content what is noted when it is done
     * @param routine the same as a routine
     */
    public record Alternative(String content, Card card, Routine routine) {}

    /** The dose that an exercise has in a mix. */
    public static Dose doseInMix(Exercise exercise) {
        return Sessions.shortDose(exercise);
    }

    /** The challenge of an id. */
    public Optional<Challenge> challenge(String id) {
        return library.get().challenge(id);
    }

    /** Whether all days of a challenge are behind a date; never for one that has gone. */
    public boolean isOver(Offering.OfChallenge challenge, Timing timing, LocalDate date) {
        return challenge(challenge.id())
                .filter(each -> ChallengeDays.on(date, challenge, timing) > each.days())
                .isPresent();
    }

    private Optional<PostContent.Mix> instead(
            Library live, DeliveryKey key, String content, int number) {
        var parsed = PostContent.parse(content);
        long seed = key.subscription() + (key.date().toEpochDay() << Short.SIZE);
        var series = new Mixer.Series(parsed.flatMap(each -> area(live, each)), seed, ALTERNATIVES);
        var given = parsed.map(each -> exercises(live, each)).orElse(List.of());
        return mixer(live).instead(series, given, number);
    }

    private static Optional<String> area(Library live, PostContent content) {
        return switch (content) {
            case PostContent.Mix(var area, _) -> area;
            case PostContent.OfRoutine(var id) ->
                    live.routine(id).map(routine -> routine.areas().getFirst());
            case PostContent.OfDay _ ->
                    exercises(live, content).stream()
                            .findFirst()
                            .flatMap(live::exercise)
                            .map(exercise -> exercise.areas().getFirst());
            case PostContent.OfEnd _ -> Optional.empty();
        };
    }

    private static List<String> exercises(Library live, PostContent content) {
        return switch (content) {
            case PostContent.Mix(_, var exercises) -> exercises;
            case PostContent.OfRoutine(var id) ->
                    live.routine(id).map(DailyPosts::exercises).orElse(List.of());
            case PostContent.OfDay(var id, var day) ->
                    live.challenge(id).map(each -> exercises(each, day)).orElse(List.of());
            case PostContent.OfEnd _ -> List.of();
        };
    }

    private static List<String> exercises(Routine routine) {
        return routine.steps().stream().map(Routine.Step::exercise).toList();
    }

    private static List<String> exercises(Challenge challenge, int day) {
        return challenge.on(day).stream()
                .filter(Challenge.Part.OfExercise.class::isInstance)
                .map(part -> ((Challenge.Part.OfExercise) part).exercise())
                .toList();
    }

    private Mixer mixer(Library live) {
        var mixer = lastMixer;
        if (mixer.isOf(live)) return mixer;
        var fresh = new Mixer(live);
        lastMixer = fresh;
        return fresh;
    }
}
