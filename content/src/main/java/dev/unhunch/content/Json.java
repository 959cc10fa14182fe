package dev.unhunch.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.exercise.Review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Takes values out of JSON that has been checked. */
final class Json {
    private Json() {}

    static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    static Optional<String> optional(JsonNode node, String field) {
        return Optional.of(text(node, field)).filter(text -> !text.isBlank());
    }

    /** The texts of an array; one text alone counts as a list of one, nothing as an empty one. */
    static List<String> list(JsonNode node) {
        if (node.isTextual()) return List.of(node.asText());
        var texts = new ArrayList<String>();
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** Who has read a record as a clinician. */
    static Optional<Review> review(JsonNode node) {
        if (!node.isObject()) return Optional.empty();
        var on = LocalDate.parse(text(node, "on"));
        return Optional.of(new Review(text(node, "by"), text(node, "role"), on));
    }

    /** The constant that is written in lower case with hyphens. */
    static <E extends Enum<E>> E constant(Class<E> type, String written) {
        return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Reads a record's texts in the pack's own language and in each translation. */
    static <T> Localized<T> localized(
            RawPack pack, RecordKind kind, Entry entry, Function<ObjectNode, T> read) {
        var translations = new HashMap<String, T>();
        pack.translations(kind, entry)
                .forEach((language, json) -> translations.put(language, read.apply(json)));
        return new Localized<>(read.apply(entry.json()), translations);
    }
}
