package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Meanings of one line, put together. */
final class Gathered {
    /** A larger number by itself is no time. */
    private static final int MOST_LONE_MINUTES = 120;

    private final List<String> named = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private final List<String> muscles = new ArrayList<>();
    private final List<String> vagueAreas = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<String> vagueTopics = new ArrayList<>();
    private final List<String> equipment = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Set<Position> positions = EnumSet.noneOf(Position.class);
    private final Set<Meaning.Wanted> wanted = EnumSet.noneOf(Meaning.Wanted.class);
    private final List<Unit> units = new ArrayList<>();
    private final List<Reading.Figure> amounts = new ArrayList<>();
    private boolean noEquipment;
    private boolean discreet;
    private boolean easy;
    private int maxSeconds;

    private record Unit(int seconds, int at) {}

    void name(String id) {
        named.add(id);
    }

    /** Something of another type was named: its subject is what is wanted. */
    void nameOther(Item item, List<String> subject) {
        switch (item.type()) {
            case EXERCISE -> {
                named.add(item.id());
                vagueAreas.addAll(subject);
            }
            case ROUTINE -> vagueAreas.addAll(subject);
            case TIP -> vagueTopics.addAll(subject);
        }
    }

    void take(Meaning meaning, int at) {
        switch (meaning) {
            case Meaning.Area(var id, var about) -> {
                areas.add(id);
                vagueTopics.addAll(about);
            }
            case Meaning.Region(var parts, var about) -> {
                areas.addAll(parts);
                vagueTopics.addAll(about);
            }
            case Meaning.Muscle(var id, var parts) -> {
                muscles.add(id);
                areas.addAll(parts);
            }
            case Meaning.Complaint(_, var parts, var about) -> {
                vagueAreas.addAll(parts);
                vagueTopics.addAll(about);
            }
            case Meaning.Topic(var id, _) -> topics.add(id);
            case Meaning.Equipment(var id) -> equipment.add(id);
            case Meaning.NoEquipment _ -> noEquipment = true;
            case Meaning.Placed(var places) -> positions.addAll(places);
            case Meaning.Discreet _ -> discreet = true;
            case Meaning.Easy _ -> easy = true;
            case Meaning.Within(var minutes) -> limit(minutes * 60L);
            case Meaning.OfKind(var of) -> kinds.addAll(of);
            case Meaning.TimeUnit(var seconds) -> units.add(new Unit(seconds, at));
            case Meaning.Amount(var value) -> amounts.add(new Reading.Figure(at, value, false));
            case Meaning.AskFor(var what) -> wanted.add(what);
            case Meaning.Anything _,
                    Meaning.AskForHelp _,
                    Meaning.Filler _,
                    Meaning.SmallWord _,
                    Meaning.NotATypo _ -> {}
        }
    }

    private void limit(long seconds) {
        int most = (int) Math.min(seconds, Filters.LONGEST_SECONDS);
        maxSeconds = maxSeconds == 0 ? most : Math.min(maxSeconds, most);
    }

    /**
     * Numbers before or after a unit are times, a unit alone is one of it, and a lone number in
     * digits is minutes where all other words are known.
     *
     * @return whether there is a time that cannot be, such as 0 or -5 minutes
     */
    boolean takeNumbers(List<Reading.Figure> others, int unknownWords) {
        amounts.addAll(others);
        if (amounts.isEmpty() && !units.isEmpty()) limit(units.getFirst().seconds());
        boolean isWrong = false;
        for (var number : amounts) {
            int seconds = unitOf(number);
            boolean isAlone = units.isEmpty();
            if (seconds == 0 || (isAlone && unknownWords + amounts.size() > 1)) continue;
            if (number.value() < 1 || (isAlone && number.value() > MOST_LONE_MINUTES))
                isWrong = true;
            else limit((long) number.value() * seconds);
        }
        return isWrong && maxSeconds == 0;
    }

    private int unitOf(Reading.Figure number) {
        for (var unit : units) if (unit.at() == number.at() + 2) return unit.seconds();
        for (var unit : units) if (unit.at() == number.at() - 2) return unit.seconds();
        return units.isEmpty() && number.isInDigits() ? 60 : 0;
    }

    boolean hasTime() {
        return maxSeconds > 0;
    }

    Set<Meaning.Wanted> wanted() {
        return wanted;
    }

    /** What was said outright counts before what a complaint is likely about. */
    Query query(Item.Type target) {
        var about = target == Item.Type.TIP ? topics() : List.<String>of();
        var filters =
                new Filters(kinds, positions, equipment, noEquipment, maxSeconds, discreet, easy);
        return new Query(named, areas.isEmpty() ? vagueAreas : areas, muscles, about, filters);
    }

    private List<String> topics() {
        var all = new ArrayList<>(topics);
        all.addAll(vagueTopics);
        return all;
    }
}
