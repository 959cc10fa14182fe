package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RecordKind;

import java.util.HashSet;
import java.util.Set;

/**
 * What a condition blocks has to say so itself: by area, by position where there is no other, or by
 * name.
 */
final class ConditionRules {
    private ConditionRules() {}

    static void check(Case checked) {
        for (var condition : checked.world().records(RecordKind.CONDITIONS).values())
            for (var exercise : checked.records(RecordKind.EXERCISES))
                if (isBlocked(condition.json().path("blocks"), exercise.json())
                        && !texts(exercise.json().path("contraindications"))
                                .contains(condition.id()))
                    checked.house(exercise, "/contraindications", "blocked", condition.id());
    }

    private static boolean isBlocked(JsonNode blocks, JsonNode exercise) {
        var areas = texts(exercise.path("areas"));
        areas.retainAll(texts(blocks.path("areas")));
        return !areas.isEmpty()
                || texts(blocks.path("exercises")).contains(exercise.path("id").asText())
                || hasNoOtherPosition(texts(blocks.path("positions")), exercise);
    }

    /** "Floor" alone says where, not how: it is no way around. */
    private static boolean hasNoOtherPosition(Set<String> blocked, JsonNode exercise) {
        var positions = texts(exercise.path("positions"));
        if (positions.size() > 1) positions.remove("floor");
        return !positions.isEmpty() && blocked.containsAll(positions);
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
