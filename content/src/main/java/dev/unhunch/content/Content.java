package dev.unhunch.content;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.Index;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.match.Term;
import dev.unhunch.core.port.Pictures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * All that packs hold, as the core wants it.
 *
 * @param library exercises, routines, challenges, tips and what they refer to
 * @param terms words and their meaning, sorted by id
 * @param safety the records of the safety folder by id, as JSON
 * @param pictures of exercises, routines and challenges
 */
public record Content(
        Library library,
        List<Term> terms,
        SequencedMap<String, Localized<ObjectNode>> safety,
        Pictures pictures) {
    /** Copies the collections. */
    public Content {
        terms = List.copyOf(terms);
        safety = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(safety));
    }

    /** The built-in content, from the index that the build has checked and written. */
    public static Content builtIn() {
        return of(Index.builtIn());
    }

    /**
     * The content of a pack that has been checked.
     *
     * @throws IllegalArgumentException where it breaks a rule that a check would have found
     */
    public static Content of(RawPack pack) {
        var safety = new LinkedHashMap<String, Localized<ObjectNode>>();
        for (var entry : pack.records(RecordKind.SAFETY).values())
            safety.put(entry.id(), Json.localized(pack, RecordKind.SAFETY, entry, json -> json));
        var pictures = new PackPictures(pack.pictures());
        return new Content(LibraryReader.read(pack), terms(pack), safety, pictures);
    }

    private static List<Term> terms(RawPack pack) {
        return pack.records(RecordKind.TERMS).values().stream()
                .map((Entry entry) -> TermReader.read(pack, entry))
                .toList();
    }
}
