package dev.unhunch.content.check;

import dev.unhunch.content.pack.Problem;
import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RecordKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a check of a pack has found.
 *
 * @param pack the pack as it was read, as far as it could be
 * @param errors what makes it unusable; all of it
 * @param warnings what can be lived with
 */
public record PackReport(RawPack pack, List<Problem> errors, List<Problem> warnings) {
    /** Copies the lists. */
    public PackReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** The same with further errors. */
    PackReport with(Problems more) {
        var all = new ArrayList<>(errors);
        all.addAll(more.errors());
        return new PackReport(pack, all, warnings);
    }

    /** Whether the pack can be used. */
    public boolean isFine() {
        return errors.isEmpty();
    }

    /** How many records there are, by the name of their folder; translations come last. */
    public SequencedMap<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : RecordKind.values())
            if (!pack.records(kind).isEmpty()) counts.put(kind.folder(), pack.records(kind).size());
        if (!pack.overlays().isEmpty()) counts.put("translations", pack.overlays().size());
        return Collections.unmodifiableSequencedMap(counts);
    }
}
