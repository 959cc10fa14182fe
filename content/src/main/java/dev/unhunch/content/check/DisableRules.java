package dev.unhunch.content.check;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RecordKind;

import java.util.EnumMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What a pack takes out of those below it is there, may be taken out, and is not needed any more.
 */
final class DisableRules {
    private DisableRules() {}

    static void check(Case checked) {
        for (var kind : RecordKind.values()) {
            int index = 0;
            for (var id : checked.pack().disabled(kind))
                check(checked, kind, id, pointer(kind) + "/" + index++);
        }
        if (checked.pack().manifest().has(RawPack.DISABLE)) checkUses(checked);
    }

    private static String pointer(RecordKind kind) {
        return "/" + RawPack.DISABLE + "/" + kind.folder();
    }

    private static void check(Case checked, RecordKind kind, String id, String at) {
        var problems = checked.problems();
        var what = kind.singular();
        if (kind == RecordKind.SAFETY || kind == RecordKind.CONDITIONS)
            problems.error(PackRules.MANIFEST, at, "warningStays", id);
        else if (checked.pack().record(kind, id).isPresent())
            problems.error(PackRules.MANIFEST, at, "disablesOwn", id);
        else if (checked.base().record(kind, id).isEmpty())
            problems.warning(PackRules.MANIFEST, at, "disablesNothing", what, id);
    }

    /** What the packs below keep must not need what is gone. */
    private static void checkUses(Case checked) {
        ReferenceRules.each(
                kept(checked),
                use -> {
                    int index = checked.pack().disabled(use.to()).indexOf(use.id());
                    if (index < 0 || use.isSoft()) return;
                    if (use.pointer().startsWith("/blocks/")) return;
                    checked.problems()
                            .error(
                                    PackRules.MANIFEST,
                                    pointer(use.to()) + "/" + index,
                                    "stillUsed",
                                    use.id(),
                                    use.entry().file(),
                                    use.pointer());
                });
    }

    /** The records of the packs below that this one leaves as they are. */
    static RawPack kept(Case checked) {
        Map<RecordKind, SequencedMap<String, RawPack.Entry>> kept = new EnumMap<>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var entries = new TreeMap<>(checked.base().records(kind));
            entries.keySet().removeAll(checked.pack().disabled(kind));
            entries.keySet().removeAll(checked.pack().records(kind).keySet());
            kept.put(kind, entries);
        }
        return new RawPack(checked.pack().manifest(), kept, Map.of());
    }
}
