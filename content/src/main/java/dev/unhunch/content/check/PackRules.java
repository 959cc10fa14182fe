package dev.unhunch.content.check;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.nio.file.Files;
import java.nio.file.Path;

/** Rules on the pack as a whole: its manifest, and how its records stand to the built-in ones. */
final class PackRules {
    static final String MANIFEST = "pack.json";

    private PackRules() {}

    static void check(Case checked, RawPack base, Path folder) {
        var pack = checked.pack();
        var locales = pack.manifest().path("locales");
        var language = pack.manifest().path("defaultLocale").asText();
        if (locales.isArray()
                && locales.valueStream().noneMatch(each -> each.asText().equals(language)))
            checked.problems().error(MANIFEST, "/locales", "defaultNotListed", language);
        if (pack.records().values().stream().allMatch(records -> records.isEmpty()))
            checked.problems().warning(MANIFEST, "", "emptyPack");
        boolean onTop = !pack.id().isEmpty() && !pack.id().equals(base.id());
        for (var kind : RecordKind.values())
            for (var entry : checked.records(kind)) {
                checkId(checked, entry);
                if (onTop && !checked.builtIn())
                    checkOverride(checked, entry, base.record(kind, entry.id()).isPresent());
            }
        for (var entry : checked.records(RecordKind.EXERCISES)) checkPose(checked, entry, folder);
        for (var kind : RecordKind.values()) checkFirst(checked, kind);
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

    private static void checkOverride(Case checked, Entry entry, boolean inBase) {
        boolean override = entry.json().path("override").asBoolean();
        if (inBase && !override) checked.error(entry, "/id", "needsOverride", entry.id());
        if (!inBase && override)
            checked.problems().warning(entry.file(), "/override", "overridesNothing", entry.id());
    }

    private static void checkPose(Case checked, Entry entry, Path folder) {
        var pose = entry.json().path("pose").asText();
        boolean wellFormed = pose.matches("poses/[a-z0-9-]+\\.json");
        if (wellFormed && !Files.isRegularFile(folder.resolve(pose)))
            checked.error(entry, "/pose", "noPose", pose);
    }
}
