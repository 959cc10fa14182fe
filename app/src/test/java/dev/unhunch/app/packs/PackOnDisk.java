package dev.unhunch.app.packs;

import dev.unhunch.content.Content;

import java.io.IOException;
import java.io.UncheckedIOException;
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
                 "defaultLocale": "en", "locales": ["en"], "license": "CC0-1.0"%s}
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

    /** Writes a file. */
    public PackOnDisk write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
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
