package dev.unhunch.content.check;

import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.match.Matcher;

import java.util.Optional;
import java.util.Set;

/** Rules on the pack as a whole: its manifest, and how its records stand to the built-in ones. */
final class PackRules {
    static final String MANIFEST = "pack.json";
    private static final String BUILT_IN = "core";

    private PackRules() {}

    static void check(Case checked, Set<String> files) {
        var pack = checked.pack();
        var locales = pack.manifest().path("locales");
        var language = pack.manifest().path("defaultLocale").asText();
        if (locales.isArray()
                && locales.valueStream().noneMatch(each -> each.asText().equals(language)))
            checked.problems().error(MANIFEST, "/locales", "defaultNotListed", language);
        // What could not be read at all is not empty.
        if (isEmpty(pack) && checked.problems().errors().isEmpty())
            checked.problems().warning(MANIFEST, "", "emptyPack");
        boolean onTop = !pack.id().isEmpty() && !pack.id().equals(checked.base().id());
        for (var kind : RecordKind.values())
            for (var entry : checked.records(kind)) {
                checkId(checked, entry);
                if (onTop && !checked.builtIn())
                    checkOverride(checked, entry, checked.base().record(kind, entry.id()));
            }
        for (var entry : checked.records(RecordKind.EXERCISES)) checkPose(checked, entry, files);
        for (var kind : RecordKind.values()) {
            checkFirst(checked, kind);
            checkCount(checked, kind);
        }
    }

    /** More could not be told apart by the search, which would show one thing for another. */
    private static void checkCount(Case checked, RecordKind kind) {
        int count = checked.world().records(kind).size();
        if (count > Matcher.MOST_ITEMS)
            checked.problems()
                    .error(
                            MANIFEST,
                            "",
                            "tooManyRecords",
                            count,
                            kind.folder(),
                            Matcher.MOST_ITEMS);
    }

    /**
     * A pack has an id of its own and lies over those that it requires.
     *
     * @param below the ids of the packs below it
     */
    static Problems checkNeighbours(PackReport report, Set<String> below) {
        var problems = new Problems();
        var manifest = report.pack().manifest();
        var id = report.pack().id();
        if (below.contains(id) && !id.equals(BUILT_IN))
            problems.error(MANIFEST, "/id", "packTwice", id);
        int index = 0;
        for (var each : manifest.path("requires")) {
            if (!below.contains(each.asText()))
                problems.error(MANIFEST, "/requires/" + index, "packMissing", each.asText());
            index++;
        }
        return problems;
    }

    /** A pack may do no more than translate, or take something out. */
    private static boolean isEmpty(RawPack pack) {
        return pack.records().values().stream().allMatch(records -> records.isEmpty())
                && pack.overlays().isEmpty()
                && !pack.manifest().has(RawPack.DISABLE);
    }

    private static void checkFirst(Case checked, RecordKind kind) {
        var ids = checked.pack().manifest().path(RawPack.FIRST).path(kind.folder());
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.path(i).asText();
            var pointer = "/" + RawPack.FIRST + "/" + kind.folder() + "/" + i;
            if (checked.world().record(kind, id).isEmpty())
                checked.problems()
                        .error(MANIFEST, pointer, "noSuch", kind.singular(), id, kind.folder());
        }
    }

    private static void checkId(Case checked, Entry entry) {
        var name = RawPack.stem(entry.file());
        if (!entry.id().equals(name)) checked.house(entry, "/id", "idIsNotName", entry.id(), name);
    }

    private static void checkOverride(Case checked, Entry entry, Optional<Entry> below) {
        boolean inBase = below.isPresent();
        boolean override = entry.json().path("override").asBoolean();
        if (inBase && !override) checked.error(entry, "/id", "needsOverride", entry.id());
        if (!inBase && override)
            checked.problems().warning(entry.file(), "/override", "overridesNothing", entry.id());
    }

    private static void checkPose(Case checked, Entry entry, Set<String> files) {
        var pose = entry.json().path("pose").asText();
        boolean wellFormed = pose.matches("poses/[a-z0-9-]+\\.json");
        boolean drawnBelow = checked.base().hasPicture(RawPack.stem(pose));
        if (wellFormed && !files.contains(pose) && !drawnBelow)
            checked.error(entry, "/pose", "noPose", pose);
    }
}
