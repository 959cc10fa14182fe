package dev.unhunch.app.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.feature.Explained;
import dev.unhunch.core.match.Explanation;
import dev.unhunch.core.safety.Hearing;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** An explanation as one line of JSON; its form is documented in {@code docs/content-format.md}. */
public final class ExplainedJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double HUNDREDTHS = 100;

    private ExplainedJson() {}

    /** The line, without its end. */
    public static String of(String input, Explained explained) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("input", input);
        node.put("shelf", explained.shelf());
        node.set("safety", safety(explained.safety()));
        explained
                .match()
                .ifPresentOrElse(
                        match -> node.set("match", match(match)), () -> node.putNull("match"));
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode safety(Hearing hearing) {
        var node = JsonNodeFactory.instance.objectNode();
        hearing.raised()
                .ifPresentOrElse(
                        alarm -> {
                            node.put("tier", MeaningNotation.name(alarm.tier()));
                            node.put("rule", alarm.rule());
                        },
                        () -> node.putNull("tier").putNull("rule"));
        var near = node.putArray("near");
        for (var each : hearing.near())
            near.addObject()
                    .put("rule", each.alarm().rule())
                    .put("tier", MeaningNotation.name(each.alarm().tier()))
                    .put("outcome", MeaningNotation.name(each.outcome()));
        return node;
    }

    private static ObjectNode match(Explanation match) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("taken", MeaningNotation.name(match.taken()));
        var parts = node.putArray("parts");
        for (var part : match.parts()) parts.add(part(part));
        node.set("leftOut", array(match.leftOut()));
        node.put("evidence", rounded(match.evidence()));
        node.put("against", rounded(match.against()));
        node.put("outcome", MeaningNotation.name(match.outcome()));
        node.set("query", array(MeaningNotation.of(match.query())));
        node.set("givenUp", names(match.givenUp()));
        var candidates = node.putArray("candidates");
        for (var each : match.candidates()) {
            var candidate = candidates.addObject();
            candidate.put("id", each.id());
            candidate.put("offered", each.offered());
            candidate.set("unmet", names(each.unmet()));
            var marks = candidate.putObject("marks");
            each.marks().entrySet().stream()
                    .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                    .forEach(mark ->
                            marks.put(MeaningNotation.name(mark.getKey()), mark.getValue()));
        }
        return node;
    }

    private static ObjectNode part(Explanation.Part part) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("written", part.written());
        node.put("how", MeaningNotation.name(part.how()));
        node.put("known", part.known());
        node.set("says", array(part.says().stream().map(MeaningNotation::of).toList()));
        node.set("names", array(part.names()));
        node.put("weight", rounded(part.weight()));
        return node;
    }

    private static double rounded(double weight) {
        return Math.round(weight * HUNDREDTHS) / HUNDREDTHS;
    }

    private static ArrayNode names(Collection<? extends Enum<?>> values) {
        return array(values.stream().sorted().map(MeaningNotation::name).toList());
    }

    private static ArrayNode array(List<String> values) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
