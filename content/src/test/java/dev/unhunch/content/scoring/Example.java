package dev.unhunch.content.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line, and which answers to it are right.
 *
 * @param constraints what the thing shown must meet besides, as JSON
 * @param mustNot types of answer that would be wrong
 * @param unseen whether it was kept aside while the words were chosen
 */
record Example(
        String id,
        String group,
        String command,
        String text,
        List<Accepted> accept,
        JsonNode constraints,
        List<String> mustNot,
        boolean unseen) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One right answer.
     *
     * @param about areas of exercises and routines, topics of tips; empty for any
     */
    record Accepted(String type, List<String> ids, List<String> about, List<String> tiers) {}

    /** The examples of a resource beside this class. */
    static List<Example> read(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(Example.class.getResourceAsStream(resource), resource)) {
            var examples = new ArrayList<Example>();
            for (var node : JSON.readTree(stream).path("queries")) examples.add(of(node));
            return examples;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same expectations of another text. */
    Example saying(String other) {
        return new Example(id, group, command, other, accept, constraints, mustNot, unseen);
    }

    private static Example of(JsonNode node) {
        var accept = new ArrayList<Accepted>();
        for (var each : node.path("accept"))
            accept.add(
                    new Accepted(
                            each.path("type").asText(),
                            strings(each.path("ids")),
                            each.has("topics")
                                    ? strings(each.path("topics"))
                                    : strings(each.path("areas")),
                            strings(each.path("tiers"))));
        return new Example(
                node.path("id").asText(),
                node.path("group").asText(),
                node.path("command").asText(),
                node.path("text").asText(),
                accept,
                node.path("constraints"),
                strings(node.path("mustNot")),
                node.path("unseen").asBoolean());
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
