package dev.unhunch.core.match;

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
import dev.unhunch.core.match.Meaning.Wanted;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small library and the words for it. */
final class Fixture {
    static final Library LIBRARY =
            new Library(
                    Library.byId(exercises(), Exercise::id),
                    Library.byId(routines(), Routine::id),
                    Library.byId(List.<Challenge>of(), Challenge::id),
                    Library.byId(tips(), Tip::id),
                    Library.byId(
                            named("neck", "shoulders", "upper-back", "wrists-hands"),
                            Library.Named::id),
                    Library.byId(named("phone", "sitting", "monitor", "sleep"), Library.Named::id),
                    Library.byId(List.<Library.Muscle>of(), Library.Muscle::id),
                    Library.byId(
                            List.of(
                                    new Library.Kit("band", false, Localized.only("band")),
                                    new Library.Kit(
                                            "foam-roller", false, Localized.only("foam roller")),
                                    new Library.Kit("chair", true, Localized.only("chair"))),
                            Library.Kit::id),
                    Library.byId(List.<Library.Named>of(), Library.Named::id));

    static final Matcher MATCHER = Matcher.of(LIBRARY, terms());

    private Fixture() {}

    private static List<Library.Named> named(String... ids) {
        return Arrays.stream(ids)
                .map(id -> new Library.Named(id, Localized.only(id.replace('-', ' '))))
                .toList();
    }

    /** What most exercises here differ in. */
    private record Draft(String id, Kind kind, List<String> areas, Set<Position> positions) {
        private static final Set<Position> UP = Set.of(Position.SEATED, Position.STANDING);

        static Draft stretch(String id, String... areas) {
            return new Draft(id, Kind.STRETCH, List.of(areas), UP);
        }

        static Draft strength(String id, String... areas) {
            return new Draft(id, Kind.STRENGTH, List.of(areas), UP);
        }

        Draft in(Position... places) {
            return new Draft(id, kind, areas, Set.of(places));
        }

        Exercise with(int level, int discreet, int seconds, String... equipment) {
            var muscles =
                    new Exercise.Muscles(
                            id.contains("squeeze") ? List.of("rhomboids") : List.of(), List.of());
            return new Exercise(
                    id,
                    kind,
                    areas,
                    muscles,
                    positions,
                    new Exercise.Equipment(List.of(equipment), List.of()),
                    level,
                    discreet,
                    new Dose.Timed(Range.exactly(seconds), false),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    new Exercise.Source(true, Optional.empty(), List.of(), List.of()),
                    Localized.only(words(id)));
        }
    }

    private static Exercise.Words words(String id) {
        return new Exercise.Words(
                id.replace('-', ' '),
                Optional.empty(),
                id.startsWith("doorway") ? List.of("door frame stretch") : List.of(),
                "Summary.",
                id.startsWith("prone")
                        ? List.of("Lie face down with the thumbs up.")
                        : List.of("Do it."),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Picture.");
    }

    private static List<Exercise> exercises() {
        return List.of(
                Draft.stretch("neck-turn", "neck").with(1, 2, 60),
                Draft.stretch("neck-hard", "neck").with(2, 1, 45),
                Draft.stretch("cross-body", "shoulders", "upper-back").with(1, 1, 60),
                Draft.stretch("foam-roll", "upper-back")
                        .in(Position.FLOOR)
                        .with(2, 0, 90, "foam-roller"),
                Draft.strength("shoulder-shrug", "shoulders", "neck").with(1, 2, 120),
                Draft.strength("blade-squeeze", "upper-back", "shoulders").with(1, 2, 150),
                Draft.strength("prone-raise", "upper-back").in(Position.PRONE).with(2, 0, 200),
                Draft.strength("band-row", "upper-back").with(1, 1, 150, "band"),
                Draft.stretch("doorway-lean", "chest").in(Position.STANDING).with(1, 1, 70),
                Draft.strength("back-raise", "lower-back").in(Position.PRONE).with(2, 0, 60));
    }

    private static List<Routine> routines() {
        return List.of(
                routine("long-floor", 10, Position.FLOOR, "foam-roll"),
                routine("neck-reset", 2, Position.SEATED, "neck-turn"),
                routine("desk-five", 5, Position.SEATED, "cross-body"));
    }

    private static Routine routine(String id, int minutes, Position position, String step) {
        var areas = step.startsWith("neck") ? List.of("neck") : List.of("upper-back");
        return new Routine(
                id,
                minutes,
                Routine.Focus.STRETCH,
                areas,
                Set.of(position),
                List.of(),
                List.of(new Routine.Step(step, new Dose.Timed(Range.exactly(60), false))),
                true,
                Optional.empty(),
                Localized.only(new Routine.Words(id.replace('-', ' '), List.of(), "Summary.")));
    }

    private static List<Tip> tips() {
        return List.of(
                tip("phone-up", "phone"), tip("sit-back", "sitting"), tip("side-sleep", "sleep"));
    }

    private static Tip tip(String id, String topic) {
        var words = new Tip.Words(id.replace('-', ' '), List.of(), "Body.", Optional.empty());
        return new Tip(id, List.of(topic), true, List.of(), Localized.only(words));
    }

    private static Term term(Meaning meaning, String... english) {
        return new Term(meaning, Map.of("en", List.of(english)));
    }

    private static List<Term> terms() {
        return List.of(
                new Term(
                        new Meaning.Area("neck", List.of("phone")),
                        Map.of(
                                "en",
                                List.of("neck"),
                                "de",
                                List.of("Nacken"),
                                "ja",
                                List.of("首"),
                                "fr",
                                List.of("épaule du cou"))),
                term(new Meaning.Area("shoulders"), "shoulder"),
                term(new Meaning.Area("upper-back"), "upper back", "between the shoulder blades"),
                term(new Meaning.Area("lower-back"), "lower back"),
                term(new Meaning.Area("chest"), "chest"),
                term(new Meaning.Area("wrists-hands"), "wrist", "hand"),
                term(new Meaning.Region(List.of("upper-back", "lower-back"), List.of()), "back"),
                term(new Meaning.Muscle("rhomboids", List.of("upper-back")), "rhomboids"),
                term(
                        new Meaning.Complaint("tech-neck", List.of("neck"), List.of("phone")),
                        "tech neck"),
                term(new Meaning.Complaint("pain", List.of(), List.of()), "hurts", "pain"),
                term(new Meaning.Topic("phone", List.of()), "phone"),
                term(new Meaning.Topic("monitor", List.of("sitting")), "screen", "monitor"),
                term(new Meaning.Topic("sleep", List.of()), "pillow"),
                term(new Meaning.NoEquipment(), "no equipment"),
                term(new Meaning.Placed(Set.of(Position.SEATED)), "seated"),
                term(new Meaning.Placed(Set.of(Position.STANDING)), "standing"),
                term(new Meaning.Placed(Set.of(Position.FLOOR, Position.PRONE)), "on the floor"),
                term(new Meaning.Discreet(), "quiet", "in a meeting"),
                term(new Meaning.Easy(), "easy"),
                term(new Meaning.Within(2), "quick"),
                term(new Meaning.OfKind(Set.of(Kind.STRENGTH)), "strength"),
                term(new Meaning.TimeUnit(60), "minute", "min"),
                term(new Meaning.TimeUnit(1), "second"),
                term(new Meaning.Amount(5), "five"),
                term(new Meaning.Anything(), "anything"),
                term(new Meaning.AskForHelp(), "help", "list"),
                term(new Meaning.AskFor(Wanted.STRETCH), "stretch"),
                term(new Meaning.AskFor(Wanted.STRENGTHEN), "strengthen"),
                term(new Meaning.AskFor(Wanted.ROUTINE), "routine"),
                term(new Meaning.AskFor(Wanted.TIP), "tip"),
                term(new Meaning.Filler(), "please", "in", "on"),
                term(new Meaning.SmallWord(), "the", "my", "and", "a", "of"),
                term(new Meaning.NotATypo(), "deck", "check", "bank", "car"));
    }
}
