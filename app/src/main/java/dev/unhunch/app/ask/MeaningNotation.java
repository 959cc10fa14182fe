package dev.unhunch.app.ask;

import dev.unhunch.core.match.Filters;
import dev.unhunch.core.match.Meaning;
import dev.unhunch.core.match.Query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Meanings and queries in a few words, named as they are in content packs. */
final class MeaningNotation {
    private MeaningNotation() {}

    static String of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Area(var id, _) -> "area " + id;
            case Meaning.Region(var areas, _) -> "region " + list(areas);
            case Meaning.Muscle(var id, var areas) -> "muscle " + id + " (" + list(areas) + ")";
            case Meaning.Complaint(var id, var areas, _) ->
                    "complaint " + id + (areas.isEmpty() ? "" : " (" + list(areas) + ")");
            case Meaning.Topic(var id, _) -> "topic " + id;
            case Meaning.Equipment(var id) -> "equipment " + id;
            case Meaning.NoEquipment _ -> "noEquipment";
            case Meaning.Placed(var positions) -> "placed " + names(positions);
            case Meaning.Discreet _ -> "discreet";
            case Meaning.Easy _ -> "easy";
            case Meaning.Within(var minutes) -> "withinMinutes " + minutes;
            case Meaning.OfKind(var kinds) -> "kinds " + names(kinds);
            case Meaning.TimeUnit(var seconds) -> "timeUnitSeconds " + seconds;
            case Meaning.Amount(var value) -> "amount " + value;
            case Meaning.Anything _ -> "anything";
            case Meaning.AskForHelp _ -> "askForHelp";
            case Meaning.AskFor(var what) -> "askFor " + names(Set.of(what));
            case Meaning.Filler _ -> "filler";
            case Meaning.SmallWord _ -> "smallWord";
            case Meaning.NotATypo _ -> "notATypo";
        };
    }

    /** Each wish of a query; empty where it wishes for nothing. */
    static List<String> of(Query query) {
        var wishes = new ArrayList<String>();
        add(wishes, "named", query.named());
        add(wishes, "areas", query.areas());
        add(wishes, "muscles", query.muscles());
        add(wishes, "topics", query.topics());
        add(wishes, query.filters());
        return wishes;
    }

    private static void add(List<String> wishes, Filters filters) {
        if (!filters.kinds().isEmpty()) wishes.add("kinds " + names(filters.kinds()));
        if (!filters.positions().isEmpty()) wishes.add("placed " + names(filters.positions()));
        add(wishes, "equipment", filters.equipment());
        if (filters.noEquipment()) wishes.add("noEquipment");
        if (filters.maxSeconds() > 0) wishes.add("withinSeconds " + filters.maxSeconds());
        if (filters.discreet()) wishes.add("discreet");
        if (filters.easy()) wishes.add("easy");
    }

    private static void add(List<String> wishes, String name, List<String> ids) {
        if (!ids.isEmpty()) wishes.add(name + " " + list(ids));
    }

    private static String list(Collection<String> ids) {
        return String.join(", ", ids);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(MeaningNotation::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
