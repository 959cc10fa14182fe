package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.List;
import java.util.stream.StreamSupport;

/** Rules on numbers: spans the right way round, and the article's doses told from an editor's. */
final class DoseRules {
    private static final List<String> FIELDS =
            List.of(
                    "holdSeconds",
                    "durationSeconds",
                    "reps",
                    "sets",
                    "restSeconds",
                    "perSide",
                    "tempo",
                    "frequencyPerWeek");

    private DoseRules() {}

    static void check(Case checked) {
        for (var kind : RecordKind.values())
            for (var entry : checked.records(kind)) checkSpans(checked, entry, entry.json(), "");
        for (var entry : checked.records(RecordKind.EXERCISES)) {
            checkPair(checked, entry, "/intensity/rpe");
            if (entry.json().path("source").path("seed").asBoolean()) checkArticle(checked, entry);
        }
    }

    private static void checkSpans(Case checked, Entry entry, JsonNode node, String pointer) {
        var min = node.path("min");
        var max = node.path("max");
        if (min.isNumber() && max.isNumber() && min.asDouble() > max.asDouble())
            checked.error(entry, pointer, "minAboveMax", min.asInt(), max.asInt());
        if (node.isArray())
            for (int i = 0; i < node.size(); i++)
                checkSpans(checked, entry, node.path(i), pointer + "/" + i);
        node.properties()
                .forEach(field ->
                        checkSpans(
                                checked, entry, field.getValue(), pointer + "/" + field.getKey()));
    }

    private static void checkPair(Case checked, Entry entry, String pointer) {
        var pair = entry.json().at(pointer);
        if (pair.size() == 2 && pair.path(0).asDouble() > pair.path(1).asDouble())
            checked.error(
                    entry, pointer, "minAboveMax", pair.path(0).asInt(), pair.path(1).asInt());
    }

    private static void checkArticle(Case checked, Entry entry) {
        var source = entry.json().path("source");
        for (var field : List.of("articleName", "articleDose"))
            if (!source.has(field)) checked.error(entry, "/source", "missingField", field);
        for (var field : FIELDS) {
            checkPair(checked, entry, "/source/articleDose/" + field);
            var ours = entry.json().path("dose").path(field);
            var theirs = source.path("articleDose").path(field);
            if (!shown(ours).equals(shown(theirs)) && !lists(source.path("editorial"), field))
                checked.error(
                        entry,
                        "/dose/" + field,
                        "notTheArticles",
                        shown(ours),
                        shown(theirs),
                        field);
        }
    }

    /** A number, a span in either notation, or a word, in one notation. */
    private static String shown(JsonNode value) {
        if (value instanceof MissingNode) return "nothing";
        if (value.isArray()) return span(value.path(0), value.path(1));
        return value.isObject() ? span(value.path("min"), value.path("max")) : value.asText();
    }

    private static String span(JsonNode min, JsonNode max) {
        return min.equals(max) ? min.asText() : min.asText() + "-" + max.asText();
    }

    private static boolean lists(JsonNode editorial, String field) {
        return StreamSupport.stream(editorial.spliterator(), false)
                .anyMatch(each -> each.asText().equals(field));
    }
}
