package dev.unhunch.content;

import static dev.unhunch.content.Json.list;
import static dev.unhunch.content.Json.text;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.match.Meaning;
import dev.unhunch.core.match.Meaning.Wanted;
import dev.unhunch.core.match.Term;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Reads words and their meaning. */
final class TermReader {
    private TermReader() {}

    static Term read(RawPack pack, Entry entry) {
        var words = new HashMap<String, List<String>>();
        entry.json()
                .path("words")
                .properties()
                .forEach(each -> words.put(each.getKey(), list(each.getValue())));
        return new Term(meaning(pack, entry), words);
    }

    private static Meaning meaning(RawPack pack, Entry entry) {
        var means = entry.json().path("means");
        if (means.has("muscle")) return muscle(pack, means);
        var only = means.properties().iterator().next();
        var value = only.getValue();
        return switch (only.getKey()) {
            case "area" -> area(value);
            case "region" ->
                    new Meaning.Region(list(value.path("areas")), list(value.path("topics")));
            case "complaint" ->
                    new Meaning.Complaint(
                            entry.id(), list(value.path("areas")), list(value.path("topics")));
            case "topic" -> topic(pack, value);
            case "equipment" -> new Meaning.Equipment(value.asText());
            case "noEquipment" -> new Meaning.NoEquipment();
            case "placed" -> new Meaning.Placed(ExerciseReader.positions(value));
            case "discreet" -> new Meaning.Discreet();
            case "easy" -> new Meaning.Easy();
            case "withinMinutes" -> new Meaning.Within(value.asInt());
            case "kinds" -> new Meaning.OfKind(kinds(value));
            case "timeUnitSeconds" -> new Meaning.TimeUnit(value.asInt());
            case "amount" -> new Meaning.Amount(value.asInt());
            case "anything" -> new Meaning.Anything();
            case "askForHelp" -> new Meaning.AskForHelp();
            case "askFor" -> new Meaning.AskFor(Json.constant(Wanted.class, value.asText()));
            case "filler" -> new Meaning.Filler();
            case "smallWord" -> new Meaning.SmallWord();
            case "notATypo" -> new Meaning.NotATypo();
            case String unknown ->
                    throw new IllegalArgumentException(entry.file() + ": means " + unknown);
        };
    }

    private static Meaning area(JsonNode area) {
        return area.isTextual()
                ? new Meaning.Area(area.asText())
                : new Meaning.Area(text(area, "id"), list(area.path("topics")));
    }

    /** A muscle lies where the term says, else where the muscle's own record says. */
    private static Meaning muscle(RawPack pack, JsonNode means) {
        var id = text(means, "muscle");
        var given = list(means.path("areas"));
        return new Meaning.Muscle(
                id, given.isEmpty() ? listed(pack, RecordKind.MUSCLES, id, "areas") : given);
    }

    /** A topic is related to what the term says, else to what the topic's own record says. */
    private static Meaning topic(RawPack pack, JsonNode topic) {
        var id = topic.isTextual() ? topic.asText() : text(topic, "id");
        var related =
                topic.has("related")
                        ? list(topic.path("related"))
                        : listed(pack, RecordKind.TOPICS, id, "related");
        return new Meaning.Topic(id, related);
    }

    private static List<String> listed(RawPack pack, RecordKind kind, String id, String field) {
        return pack.record(kind, id)
                .map(entry -> list(entry.json().path(field)))
                .orElseGet(List::of);
    }

    private static Set<Kind> kinds(JsonNode value) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var each : list(value)) kinds.add(Json.constant(Kind.class, each));
        return kinds;
    }
}
