package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A small pack in a folder: right as it is, to be broken by a test in one place. */
final class PackOnDisk {
    static final String WALK = "exercises/corridor-walk.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    PackOnDisk(Path folder) {
        this(folder, MANIFEST);
        write(WALK, EXERCISE);
        write("tips/water.json", TIP);
        write("routines/walk-and-turn-3.json", ROUTINE);
        write("challenges/walk-week.json", CHALLENGE);
        write("terms/corridor.json", TERM);
        write("i18n/de/exercises/corridor-walk.json", OVERLAY);
    }

    private PackOnDisk(Path folder, String manifest) {
        this.folder = folder;
        write("pack.json", manifest);
    }

    /** A pack with nothing but its manifest. */
    static PackOnDisk empty(Path folder, String id) {
        return new PackOnDisk(
                folder, MANIFEST.replace("office", id).replace("[\"en\", \"de\"]", "[\"en\"]"));
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void change(String name, Consumer<ObjectNode> edit) {
        try {
            var json = (ObjectNode) JSON.readTree(folder.resolve(name).toFile());
            edit.accept(json);
            write(name, JSON.writeValueAsBytes(json));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path folder() {
        return folder;
    }

    PackReport check() {
        return PackCheck.check(folder);
    }

    private static final String MANIFEST =
            """
            {"id": "office", "formatVersion": 1, "version": "1.0.0", "name": "Our office",
             "defaultLocale": "en", "locales": ["en", "de"], "license": "CC-BY-4.0"}
            """;

    private static final String EXERCISE =
            """
            {"id": "corridor-walk", "kind": "mobility", "areas": ["whole-body"],
             "muscles": {"primary": ["gluteus-maximus"]},
             "positions": ["standing"], "equipment": {"required": []},
             "level": 1, "discreet": 2, "dose": {"durationSeconds": {"min": 60, "max": 120}},
             "source": {"seed": false},
             "text": {"name": "Corridor walk", "aliases": ["walk"],
               "summary": "A short walk to the end of the corridor.",
               "steps": ["Stand up.", "Walk to the end of the corridor and back."],
               "stopIf": ["you feel dizzy"],
               "imageAlt": "Person walking along an office corridor, arms swinging."}}
            """;

    private static final String TIP =
            """
            {"id": "water", "topics": ["movement"], "source": {"seed": false},
             "text": {"title": "Small glass", "body": "A small glass means more walks to the tap."}}
            """;

    private static final String ROUTINE =
            """
            {"id": "walk-and-turn-3", "minutes": 3, "focus": "mobility", "position": "standing",
             "areas": ["whole-body", "neck"], "equipment": [],
             "steps": [{"exercise": "corridor-walk", "dose": {"durationSeconds": 120}},
                       {"exercise": "neck-side-turn", "dose": {"reps": 2}}],
             "text": {"name": "Walk and turn", "summary": "A walk, then look left and right."}}
            """;

    private static final String CHALLENGE =
            """
            {"id": "walk-week", "days": 7, "restDays": [7],
             "phases": [{"days": [1, 6], "daily": [{"exercise": "corridor-walk"}]}],
             "completion": {"requiredDays": 5},
             "text": {"name": "A week of walks", "summary": "One walk a day."}}
            """;

    private static final String TERM =
            """
            {"id": "corridor", "means": {"area": "whole-body"}, "words": {"en": ["corridor"]}}
            """;

    private static final String OVERLAY =
            """
            {"basedOn": 1, "text": {"name": "Flurrunde"}}
            """;
}
