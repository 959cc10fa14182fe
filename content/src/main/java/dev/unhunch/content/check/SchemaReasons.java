package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;

import dev.unhunch.content.pack.Problems;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in plain words what a schema has found. */
final class SchemaReasons {
    private static final String ALTERNATIVES = "anyOf";

    private SchemaReasons() {}

    static void note(List<Error> errors, String file, Problems problems) {
        for (var error : errors)
            if (error.getEvaluationPath().contains(ALTERNATIVES))
                problems.error(file, place(error), "needsOneOf", alternatives(errors, error));
            else note(error, file, problems);
    }

    /** All that is missing in one place: of several alternatives each names its own field. */
    private static String alternatives(List<Error> errors, Error one) {
        return errors.stream()
                .filter(error -> error.getEvaluationPath().contains(ALTERNATIVES))
                .filter(error -> place(error).equals(place(one)))
                .map(Error::getProperty)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String place(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static void note(Error error, String file, Problems problems) {
        var at = place(error);
        var given = error.getInstanceNode();
        var wanted = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "required" -> problems.error(file, at, "missingField", error.getProperty());
            case "additionalProperties" ->
                    problems.error(file, at, "unknownField", error.getProperty());
            case "enum" -> problems.error(file, at, "notOneOf", given.asText(), list(wanted));
            case "const" -> problems.error(file, at, "notThis", wanted.asText());
            case "type" -> problems.error(file, at, "wrongType", list(wanted), type(given));
            case "pattern" -> pattern(file, at, error, problems);
            case "maxLength" -> problems.error(file, at, "tooLong", length(given), number(wanted));
            case "minLength" -> problems.error(file, at, "tooShort", length(given), number(wanted));
            case "minimum" ->
                    problems.error(file, at, "belowLeast", given.asText(), number(wanted));
            case "maximum" -> problems.error(file, at, "aboveMost", given.asText(), number(wanted));
            case "minItems" -> problems.error(file, at, "tooFew", given.size(), number(wanted));
            case "maxItems" -> problems.error(file, at, "tooMany", given.size(), number(wanted));
            case "uniqueItems" -> problems.error(file, at, "twice");
            case null, default -> problems.error(file, at, "schemaSays", error.getMessage());
        }
    }

    private static void pattern(String file, String at, Error error, Problems problems) {
        var given = error.getInstanceNode().asText();
        var wanted = error.getSchemaNode().asText();
        if (wanted.startsWith("^[a-z0-9]+(-")) problems.error(file, at, "notASlug", given);
        else problems.error(file, at, "wrongForm", given, wanted);
    }

    private static String list(JsonNode node) {
        if (!node.isArray()) return node.asText();
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String type(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static int length(JsonNode node) {
        return node.asText().codePointCount(0, node.asText().length());
    }

    private static int number(JsonNode node) {
        return node.asInt();
    }
}
