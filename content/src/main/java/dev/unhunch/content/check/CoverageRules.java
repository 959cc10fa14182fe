package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What the built-in pack as a whole has to offer: something for every area to people who cannot
 * leave their chair, something to get stronger with, and enough that nobody notices.
 */
final class CoverageRules {
    private static final int FEWEST_ON_A_CHAIR = 3;
    private static final int FEWEST_UNNOTICED = 20;
    private static final int UNNOTICED = 2;

    /** Where strengthening means little, or is no aim. */
    private static final Set<String> WITHOUT_STRENGTH =
            Set.of("eyes", "jaw", "breathing", "whole-body");

    private CoverageRules() {}

    static void check(Case checked) {
        if (!checked.builtIn()) return;
        for (var area : checked.records(RecordKind.AREAS)) checkArea(checked, area);
        long unnoticed = exercises(checked).filter(CoverageRules::isUnnoticed).count();
        if (unnoticed < FEWEST_UNNOTICED)
            checked.problems()
                    .error(PackRules.MANIFEST, "", "tooFewUnnoticed", unnoticed, FEWEST_UNNOTICED);
    }

    private static void checkArea(Case checked, Entry area) {
        long onChair = of(checked, area).filter(CoverageRules::isForAChair).count();
        if (onChair < FEWEST_ON_A_CHAIR)
            checked.error(area, "", "tooFewOnAChair", onChair, FEWEST_ON_A_CHAIR);
        if (!WITHOUT_STRENGTH.contains(area.id())
                && of(checked, area).noneMatch(each -> is(each.path("kind"), "strength")))
            checked.error(area, "", "noStrength");
    }

    private static Stream<JsonNode> of(Case checked, Entry area) {
        return exercises(checked).filter(each -> lists(each.path("areas"), area.id()));
    }

    private static Stream<JsonNode> exercises(Case checked) {
        return checked.records(RecordKind.EXERCISES).stream().map(Entry::json);
    }

    private static boolean isForAChair(JsonNode exercise) {
        var required = exercise.at("/equipment/required");
        return lists(exercise.path("positions"), "seated")
                && (required.isEmpty() || lists(required, "chair"));
    }

    private static boolean isUnnoticed(JsonNode exercise) {
        return exercise.path("discreet").asInt() == UNNOTICED && isForAChair(exercise);
    }

    private static boolean lists(JsonNode array, String text) {
        return array.valueStream().anyMatch(each -> is(each, text));
    }

    private static boolean is(JsonNode node, String text) {
        return node.asText().equals(text);
    }
}
