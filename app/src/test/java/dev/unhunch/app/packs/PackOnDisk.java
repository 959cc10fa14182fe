package dev.unhunch.app.packs;

import dev.unhunch.content.Content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pack in a folder, with what a test writes into it. */
public final class PackOnDisk {
    private final Path folder;

    /** An empty one. */
    public PackOnDisk(Path folder) {
        this.folder = folder;
        manifest("");
    }

    /** Writes the manifest anew, with further fields. */
    public PackOnDisk manifest(String more) {
        return write(
                "pack.json",
                """
                {"id": "office", "formatVersion": 1, "version": "1.0.0", "name": "Our office",
                 "defaultLocale": "en", "locales": ["en", "de"], "license": "CC0-1.0"%s}
                """
                        .formatted(more.isEmpty() ? "" : ", " + more));
    }

    /** A tip with a title and a body. */
    public PackOnDisk tip(String id, String title, String body) {
        return write(
                "tips/" + id + ".json",
                """
                {"id": "%s", "topics": ["movement"], "source": {"seed": false},
                 "text": {"title": "%s", "body": "%s"}}
                """
                        .formatted(id, title, body));
    }

    /**
     * A stretch with a pose, a routine and a challenge of it, all with pictures.
     *
     * @param gif the moving one of the stretch
     */
    public PackOnDisk pictured(byte[] png, byte[] gif) {
        write("exercises/corridor-reach.json", STRETCH);
        write("i18n/de/exercises/corridor-reach.json", GERMAN);
        write("routines/corridor-reach-2.json", ROUTINE);
        write("challenges/corridor-reach-5.json", CHALLENGE);
        write("poses/corridor-reach.json", "{\"keyframes\": [{}]}");
        write("poses/corridor-reach.png", png);
        write("poses/corridor-reach.gif", gif);
        write("poses/routine-corridor-reach-2.png", png);
        return write("poses/challenge-corridor-reach-5.png", png);
    }

    private static final String STRETCH =
            """
            {"id": "corridor-reach", "kind": "stretch", "areas": ["chest"],
             "muscles": {"primary": ["pectoralis-major"]}, "positions": ["standing"],
             "equipment": {"required": []}, "level": 1, "discreet": 1,
             "dose": {"holdSeconds": {"min": 25, "max": 25}, "reps": {"min": 4, "max": 4}},
             "source": {"seed": false}, "pose": "poses/corridor-reach.json",
             "text": {"name": "Corridor reach", "summary": "A reach along the corridor wall.",
               "steps": ["Stand beside the wall.", "Reach back along it and hold."],
               "stopIf": ["dizziness"],
               "imageAlt": "Person standing beside a wall, one arm reaching back along it."}}
            """;

    private static final String GERMAN =
            """
            {"basedOn": 1, "text": {"imageAlt": "Jemand steht an einer Wand, ein Arm nach hinten."}}
            """;

    private static final String ROUTINE =
            """
            {"id": "corridor-reach-2", "minutes": 2, "focus": "stretch", "position": "standing",
             "areas": ["chest"], "equipment": [], "steps": [{"exercise": "corridor-reach"}],
             "text": {"name": "Corridor break", "summary": "A reach between two meetings."}}
            """;

    private static final String CHALLENGE =
            """
            {"id": "corridor-reach-5", "days": 5, "restDays": [],
             "phases": [{"days": [1, 5], "daily": [{"exercise": "corridor-reach"}]}],
             "completion": {"requiredDays": 3},
             "text": {"name": "Corridor week", "summary": "A reach a day."}}
            """;

    /** Writes a file. */
    public PackOnDisk write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    public PackOnDisk write(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Removes a file. */
    public void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** It over the built-in content. */
    public Content content() {
        return switch (OwnPacks.load(List.of(folder))) {
            case OwnPacks.Loaded.Usable usable -> usable.content();
            case OwnPacks.Loaded.Unusable(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }
}
