package dev.unhunch.content.safety;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.unhunch.core.safety.Contact;
import dev.unhunch.core.safety.LocalHelp;
import dev.unhunch.core.safety.Tier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the file that the setting {@code UNHUNCH_SAFETY_FILE} names: local numbers and lines. Its
 * form is that of {@code local-help-1.json}; all problems are told at once.
 */
public final class LocalHelpReader {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private LocalHelpReader() {}

    /** What a file says; a missing or unreadable file is a problem, too. */
    public static LocalHelpFile read(Path file) {
        var fields = new CheckedFields(file.toString());
        var help = LocalHelp.NONE;
        try {
            help = help(JSON.readTree(Files.readAllBytes(file)), fields);
        } catch (JsonProcessingException broken) {
            fields.problem("", "notJson", broken.getOriginalMessage());
        } catch (IOException unreadable) {
            fields.problem("", "unreadable");
        }
        var problems = fields.problems();
        return new LocalHelpFile(problems.isEmpty() ? help : LocalHelp.NONE, problems);
    }

    private static LocalHelp help(JsonNode json, CheckedFields fields) {
        if (!fields.isObject(json, "")) return LocalHelp.NONE;
        fields.only(
                json,
                "",
                List.of("$schema", "emergencyNumber", "crisisContacts", "urgentContact", "notes"));
        return new LocalHelp(
                fields.text(json, "", "emergencyNumber", CheckedFields.NUMBER),
                contacts(json.path("crisisContacts"), fields),
                json.has("urgentContact")
                        ? contact(json.path("urgentContact"), "/urgentContact", fields)
                        : Optional.empty(),
                notes(json.path("notes"), fields));
    }

    private static List<Contact> contacts(JsonNode nodes, CheckedFields fields) {
        var contacts = new ArrayList<Contact>();
        if (nodes.isMissingNode()) return contacts;
        if (!nodes.isArray() || nodes.isEmpty() || nodes.size() > CheckedFields.CONTACTS) {
            fields.problem("/crisisContacts", "notAList", CheckedFields.CONTACTS);
            return contacts;
        }
        for (int i = 0; i < nodes.size(); i++)
            contact(nodes.get(i), "/crisisContacts/" + i, fields).ifPresent(contacts::add);
        return contacts;
    }

    private static Optional<Contact> contact(JsonNode node, String at, CheckedFields fields) {
        if (!fields.isObject(node, at)) return Optional.empty();
        fields.only(node, at, List.of("label", "number", "url", "note"));
        var label = fields.text(node, at, "label", CheckedFields.LABEL);
        var number = fields.text(node, at, "number", CheckedFields.NUMBER);
        var url = fields.https(node, at, "url");
        var note = fields.text(node, at, "note", CheckedFields.WHERE);
        if (!node.has("label")) fields.problem(at, "noLabel");
        if (!node.has("number") && !node.has("url")) fields.problem(at, "noNumber");
        if (label.isEmpty() || (number.isEmpty() && url.isEmpty())) return Optional.empty();
        return Optional.of(new Contact(label.get(), number, url, note, false));
    }

    private static Map<Tier, String> notes(JsonNode node, CheckedFields fields) {
        var notes = new EnumMap<Tier, String>(Tier.class);
        if (node.isMissingNode() || !fields.isObject(node, "/notes")) return notes;
        var names = new ArrayList<String>();
        for (var tier : Tier.values()) {
            var name = CheckedFields.nameOf(tier);
            names.add(name);
            fields.text(node, "/notes", name, CheckedFields.NOTE)
                    .ifPresent(note -> notes.put(tier, note));
        }
        fields.only(node, "/notes", names);
        return notes;
    }
}
