package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks values against the part of JSON Schema that Discord's document uses. Unions are decided by
 * the first alternative that fits; where none does, the problem of the nearest one is told.
 */
final class SchemaCheck {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,20}");

    private final JsonNode document;
    private final Map<String, JsonNode> references = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** The first problem found, with its place; empty where the value fits. */
    Optional<String> problem(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) return problem(target(schema.get("$ref").asText()), value, at);
        return type(schema, value, at)
                .or(() -> fixed(schema, value, at))
                .or(() -> value.isTextual() ? text(schema, value.asText(), at) : Optional.empty())
                .or(() -> value.isNumber() ? number(schema, value, at) : Optional.empty())
                .or(() -> value.isArray() ? array(schema, value, at) : Optional.empty())
                .or(() -> value.isObject() ? object(schema, value, at) : Optional.empty())
                .or(() -> every(schema.path("allOf"), value, at))
                .or(() -> any(schema.path("anyOf"), value, at))
                .or(() -> any(schema.path("oneOf"), value, at));
    }

    private synchronized JsonNode target(String reference) {
        return references.computeIfAbsent(reference, _ -> document.at(reference.substring(1)));
    }

    private static Optional<String> type(JsonNode schema, JsonNode value, String at) {
        JsonNode types = schema.path("type");
        if (types.isMissingNode()) return Optional.empty();
        boolean fits =
                types.isArray()
                        ? Json.items(types).anyMatch(type -> is(type.asText(), value))
                        : is(types.asText(), value);
        return fits ? Optional.empty() : Optional.of(at + " is no " + types + ": " + brief(value));
    }

    /** Discord reads whole numbers out of texts too; JDA relies on it for contexts and rights. */
    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber() || isWholeText(value);
            case "number" -> value.isNumber();
            case "string" -> value.isTextual() || value.isIntegralNumber();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }

    private static boolean isWholeText(JsonNode value) {
        return value.isTextual() && WHOLE.matcher(value.asText()).matches();
    }

    private static Optional<String> fixed(JsonNode schema, JsonNode value, String at) {
        if (schema.has("const") && !same(schema.get("const"), value))
            return Optional.of(at + " is not " + schema.get("const"));
        JsonNode allowed = schema.path("enum");
        if (!allowed.isArray() || Json.items(allowed).anyMatch(one -> same(one, value)))
            return Optional.empty();
        return Optional.of(at + " is none of " + allowed + ": " + brief(value));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.asText().equals(other.asText())
                && one.isContainerNode() == other.isContainerNode();
    }

    private Optional<String> text(JsonNode schema, String text, String at) {
        int length = text.codePointCount(0, text.length());
        if (length < schema.path("minLength").asInt(0)
                || length > schema.path("maxLength").asInt(Integer.MAX_VALUE))
            return Optional.of(at + " has " + length + " characters");
        if (!schema.has("pattern")) return Optional.empty();
        boolean fits = pattern(schema.get("pattern").asText()).matcher(text).find();
        return fits
                ? Optional.empty()
                : Optional.of(at + " does not match " + schema.get("pattern"));
    }

    private synchronized Pattern pattern(String written) {
        return patterns.computeIfAbsent(written, Pattern::compile);
    }

    private static Optional<String> number(JsonNode schema, JsonNode value, String at) {
        double number = value.asDouble();
        boolean fits =
                number >= schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                        && number <= schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
        return fits ? Optional.empty() : Optional.of(at + " is out of range: " + value);
    }

    private Optional<String> array(JsonNode schema, JsonNode value, String at) {
        if (value.size() < schema.path("minItems").asInt(0)
                || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE))
            return Optional.of(at + " has " + value.size() + " items");
        if (schema.path("uniqueItems").asBoolean()
                && new HashSet<>(list(value)).size() < value.size())
            return Optional.of(at + " has the same item twice");
        if (!schema.has("items")) return Optional.empty();
        for (int i = 0; i < value.size(); i++) {
            var problem = problem(schema.get("items"), value.get(i), at + "[" + i + "]");
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private static List<JsonNode> list(JsonNode array) {
        var list = new ArrayList<JsonNode>();
        array.forEach(list::add);
        return list;
    }

    private Optional<String> object(JsonNode schema, JsonNode value, String at) {
        for (JsonNode name : schema.path("required"))
            if (!value.has(name.asText())) return Optional.of(at + " lacks " + name.asText());
        if (value.size() > schema.path("maxProperties").asInt(Integer.MAX_VALUE))
            return Optional.of(at + " has too many members");
        JsonNode known = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        for (var member : value.properties()) {
            String place = at + "." + member.getKey();
            JsonNode of = known.has(member.getKey()) ? known.get(member.getKey()) : others;
            if (of.isBoolean() && !of.asBoolean()) return Optional.of(place + " is unknown");
            if (!of.isObject()) continue;
            var problem = problem(of, member.getValue(), place);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private Optional<String> every(JsonNode schemas, JsonNode value, String at) {
        for (JsonNode schema : schemas) {
            var problem = problem(schema, value, at);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private Optional<String> any(JsonNode schemas, JsonNode value, String at) {
        if (!schemas.isArray()) return Optional.empty();
        String nearest = "";
        for (JsonNode schema : schemas) {
            var problem = problem(schema, value, at);
            if (problem.isEmpty()) return Optional.empty();
            if (place(problem.get()) >= place(nearest)) nearest = problem.get();
        }
        return Optional.of(nearest);
    }

    /**
     * How deep a problem lies: the alternative that was followed furthest was most likely meant.
     */
    private static long place(String problem) {
        return problem.chars()
                .limit(Math.max(0, problem.indexOf(' ')))
                .filter(c -> c == '.' || c == '[')
                .count();
    }

    private static String brief(JsonNode value) {
        return value.isContainerNode() ? value.getNodeType().name() : value.toString();
    }
}
