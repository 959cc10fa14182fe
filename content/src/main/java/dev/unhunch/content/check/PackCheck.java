package dev.unhunch.content.check;

import dev.unhunch.content.Content;
import dev.unhunch.content.pack.Index;
import dev.unhunch.content.pack.PackFolder;
import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RecordKind;

import java.nio.file.Path;

/** Checks a pack as a whole and reports all that is wrong with it at once. */
public final class PackCheck {
    private PackCheck() {}

    /**
     * Checks a pack that comes on top of the built-in one. A pack with the built-in one's id is an
     * edition of it: its records stand in for those of the same id.
     */
    public static PackReport check(Path folder) {
        return check(folder, Index.builtIn(), false);
    }

    /** Checks the sources of the built-in pack, which must be complete by themselves. */
    public static PackReport checkBuiltIn(Path folder) {
        return check(folder, RawPack.empty(), true);
    }

    private static PackReport check(Path folder, RawPack base, boolean builtIn) {
        var problems = new Problems();
        var pack = PackFolder.read(folder, problems);
        var checked = new Case(pack, pack.over(base), builtIn, problems);
        var schemas = new Schemas();
        checkSchemas(checked, schemas);
        PackRules.check(checked, base, folder);
        ReferenceRules.check(checked);
        CompletenessRules.check(checked);
        ConditionRules.check(checked);
        CoverageRules.check(checked);
        PublishedIds.check(checked);
        DoseRules.check(checked);
        ProgressionRules.check(checked);
        TextRules.check(checked);
        TermRules.check(checked);
        RoutineRules.check(checked);
        ChallengeRules.check(checked);
        OverlayRules.check(checked, schemas);
        if (problems.errors().isEmpty()) tryToLoad(checked);
        return new PackReport(pack, problems.errors(), problems.warnings());
    }

    private static void checkSchemas(Case checked, Schemas schemas) {
        var problems = checked.problems();
        var manifest = checked.pack().manifest();
        if (!manifest.isEmpty()) schemas.check("pack", PackRules.MANIFEST, manifest, problems);
        for (var kind : RecordKind.values())
            for (var entry : checked.records(kind))
                schemas.check(kind.singular(), entry.file(), entry.json(), problems);
        for (var overlay : checked.pack().overlays())
            schemas.check("overlay", overlay.file(), overlay.json(), problems);
    }

    /** The last line of defence: what no rule has foreseen must not surface in a running bot. */
    private static void tryToLoad(Case checked) {
        try {
            CardRules.check(checked, Content.of(checked.world()).library());
        } catch (IllegalArgumentException failure) {
            checked.problems().error(PackRules.MANIFEST, "", "cannotLoad", String.valueOf(failure));
        }
    }
}
