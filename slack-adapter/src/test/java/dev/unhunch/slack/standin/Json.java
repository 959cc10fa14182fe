package dev.unhunch.slack.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** JSON in few words. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static JsonNode parse(byte[] bytes) throws IOException {
        return MAPPER.readTree(bytes);
    }

    /** For JSON that a test wrote; throws where it is none. */
    static ObjectNode of(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    static JsonNode none() {
        return JsonNodeFactory.instance.nullNode();
    }

    static ArrayNode strings(Stream<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    static Stream<JsonNode> items(JsonNode array) {
        return array.valueStream();
    }

    /** The node and all that lies in it, outermost first. */
    static List<JsonNode> all(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        collect(node, found);
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isObject()) found.add(node);
        node.valueStream().forEach(inner -> collect(inner, found));
    }

    /** Whether a member is there and not {@code null}. */
    static boolean has(JsonNode node, String name) {
        return node.hasNonNull(name);
    }
}
