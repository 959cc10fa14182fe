package dev.unhunch.content.safety;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.safety.Safety;
import dev.unhunch.core.safety.SafetyCheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The built-in safety files, read straight from the resources. */
final class SafetyFiles {
    private static final String FOLDER = "/dev/unhunch/content/packs/core/safety/";
    static final List<String> NAMES =
            List.of(
                    "clinician",
                    "concepts",
                    "crisis",
                    "emergency",
                    "idioms",
                    "real-words",
                    "sources",
                    "urgent",
                    "when-to-get-help");
    static final Safety SAFETY = SafetyReader.read(all());
    static final SafetyCheck CHECK = SafetyCheck.of(SAFETY.rules());

    private SafetyFiles() {}

    static Map<String, Localized<ObjectNode>> all() {
        var files = new LinkedHashMap<String, Localized<ObjectNode>>();
        for (var name : NAMES) files.put(name, Localized.only(json(name)));
        return files;
    }

    static ObjectNode json(String name) {
        try (var stream = SafetyFiles.class.getResourceAsStream(FOLDER + name + ".json")) {
            return (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
