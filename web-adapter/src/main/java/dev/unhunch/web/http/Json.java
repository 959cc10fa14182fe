package dev.unhunch.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object that somebody sent; every value in it may be missing or of the wrong kind. */
public record Json(JsonNode node) {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** A route's handler that takes JSON; an empty result says that the JSON was not right. */
    public static Route.Handler taking(Function<Json, Optional<Answer>> handler) {
        return request -> {
            if (!request.hasType("application/json")) return Answer.problem(Problem.WRONG_TYPE);
            var body = request.body();
            if (body.isEmpty()) return Answer.problem(Problem.TOO_LARGE);
            return read(body.get())
                    .flatMap(handler)
                    .orElseGet(() -> Answer.problem(Problem.BAD_REQUEST));
        };
    }

    private static Optional<Json> read(byte[] body) throws IOException {
        try {
            var node = MAPPER.readTree(body);
            return node.isObject() ? Optional.of(new Json(node)) : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** A text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(node.get(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    /** A list of texts; what is no text is left out, and a missing list is empty. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        node.path(name).forEach(each -> addText(texts, each));
        return texts;
    }

    /** Texts by name; what is no text is left out, and a missing object is empty. */
    public Map<String, String> fields(String name) {
        var fields = new HashMap<String, String>();
        for (var field : node.path(name).properties())
            if (field.getValue().isTextual())
                fields.put(field.getKey(), field.getValue().textValue());
        return fields;
    }

    private static void addText(List<String> texts, JsonNode node) {
        if (node.isTextual()) texts.add(node.textValue());
    }
}
