package dev.unhunch.core.post;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.exercise.Range;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.schedule.Omissions;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Libraries made up for tests, and a channel that subscribes to them. */
public final class Shelves {
    /** Where the posts go. */
    public static final Place CHANNEL = new Place("fake", "w", "general");

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<String> AREAS = List.of("neck", "shoulders", "upper-back", "chest");

    private Shelves() {}

    /** What exercises here differ in. */
    record Draft(String id, Kind kind, String area, String muscle) {
        Exercise at(int level) {
            return with(level, List.of(), Position.SEATED);
        }

        Exercise with(int level, List<String> kit, Position position) {
            return new Exercise(
                    id,
                    kind,
                    List.of(area),
                    new Exercise.Muscles(List.of(muscle), List.of()),
                    Set.of(position),
                    new Exercise.Equipment(kit, List.of()),
                    level,
                    1,
                    dose(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    new Exercise.Source(false, Optional.empty(), List.of(), List.of()),
                    Localized.only(words(id, "Do it.")));
        }

        private Dose dose() {
            int size = Math.floorMod(id.hashCode(), 12);
            if (kind == Kind.STRENGTH)
                return new Dose.Sets(
                        new Range(1, 3),
                        new Range(8 + size, 20 + size),
                        size % 2 == 0 ? Optional.of(new Range(1, 5)) : Optional.empty(),
                        Optional.of(30),
                        size % 3 == 0);
            return size % 2 == 0
                    ? new Dose.Hold(new Range(10, 30), new Range(1, 3), size % 3 == 0)
                    : new Dose.Timed(new Range(60, 120 + 10 * size), size % 3 == 0);
        }
    }

    static Exercise.Words words(String id, String step) {
        return new Exercise.Words(
                id.replace('-', ' '),
                Optional.empty(),
                List.of(),
                "What " + id + " is for.",
                List.of(step, step),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("pain in " + id),
                "Picture.");
    }

    /** So many of each half, over four areas and twelve muscles. */
    static List<Exercise> exercises(int easy, int strength) {
        var all = new ArrayList<Exercise>();
        for (int i = 0; i < easy; i++)
            all.add(draft(i % 3 == 0 ? Kind.MOBILITY : Kind.STRETCH, "easy-" + i, i).at(1));
        for (int i = 0; i < strength; i++) all.add(draft(Kind.STRENGTH, "strong-" + i, i).at(1));
        return all;
    }

    static Draft draft(Kind kind, String id, int number) {
        return new Draft(id, kind, AREAS.get(number % AREAS.size()), "muscle-" + number % 12);
    }

    static Library library(List<Exercise> exercises, Challenge... challenges) {
        var areas =
                exercises.stream()
                        .map(each -> each.areas().getFirst())
                        .distinct()
                        .map(id -> new Library.Named(id, Localized.only(id)))
                        .toList();
        return new Library(
                Library.byId(exercises, Exercise::id),
                Library.byId(List.<Routine>of(), Routine::id),
                Library.byId(List.of(challenges), Challenge::id),
                Library.byId(List.of(tip("sit-back"), tip("look-far")), Tip::id),
                Library.byId(areas, Library.Named::id),
                Library.byId(List.<Library.Named>of(), Library.Named::id),
                Library.byId(List.<Library.Muscle>of(), Library.Muscle::id),
                Library.byId(List.<Library.Kit>of(), Library.Kit::id),
                Library.byId(List.<Library.Named>of(), Library.Named::id));
    }

    private static Tip tip(String id) {
        var words = new Tip.Words("Tip " + id, List.of(), "Body of it.", Optional.empty());
        return new Tip(id, List.of("t"), false, List.of(), Localized.only(words));
    }

    /** Five days, the third one of rest. */
    static Challenge five(String id) {
        var part = new Challenge.Part.OfExercise("strong-1", Optional.empty());
        return new Challenge(
                id,
                5,
                Set.of(3),
                List.of(new Challenge.Phase(1, 5, List.of(part))),
                Optional.empty(),
                Localized.only(new Challenge.Words("Five of " + id, List.of(), "For all.")));
    }

    /** The same with a picture of its own id. */
    static Exercise pictured(Exercise one) {
        return new Exercise(
                one.id(),
                one.kind(),
                one.areas(),
                one.muscles(),
                one.positions(),
                one.equipment(),
                one.level(),
                one.discreet(),
                one.dose(),
                one.timesPerWeek(),
                one.easier(),
                one.harder(),
                one.contraindications(),
                Optional.of(one.id()),
                one.source(),
                one.text());
    }

    /** The same with a cover. */
    static Challenge covered(Challenge one) {
        return new Challenge(
                one.id(),
                one.days(),
                one.restDays(),
                one.phases(),
                Optional.of("challenge-" + one.id()),
                one.text());
    }

    /** Thirty easy and thirty strengthening exercises, and challenges of five days. */
    public static Library withChallenges(String... ids) {
        var challenges = new ArrayList<Challenge>();
        for (var id : ids) challenges.add(five(id));
        return library(exercises(30, 30), challenges.toArray(Challenge[]::new));
    }

    static Line line(int number, int hour, Set<DayOfWeek> days) {
        return new Line(number, LocalTime.of(hour, 0), days);
    }

    /** A channel in Berlin. */
    static Subscription subscription(long id, Offering offering, List<Line> lines) {
        return new Subscription(
                id,
                CHANNEL,
                offering,
                new Subscription.Timing(BERLIN, lines, Omissions.NONE, Map.of()),
                new Status.Active(),
                Locale.ENGLISH,
                new Person("fake", "w", "ada"),
                1);
    }

    /** Mondays to Fridays at nine. */
    public static Subscription onWeekdays(long id, Offering offering) {
        var days =
                Set.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY);
        return subscription(id, offering, List.of(line(1, 9, days)));
    }
}
