package dev.unhunch.content.check;

import dev.unhunch.content.Content;
import dev.unhunch.content.pack.Index;
import dev.unhunch.content.pack.PackReader;
import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.content.safety.SafetyReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a pack as a whole and reports all that is wrong with it at once. */
public final class PackCheck {
    private PackCheck() {}

    /**
     * Checks a pack, a folder or a zip, that comes on top of the built-in one. A pack with the
     * built-in one's id is an edition of it: its records stand in for those of the same id.
     */
    public static PackReport check(Path pack) {
        return check(pack, Index.builtIn(), false);
    }

    /**
     * Checks packs that lie over the built-in one and over each other, the lowest first. What lies
     * over a pack with errors is not checked: nobody can tell what it would find there.
     */
    public static PacksReport check(List<Path> packs) {
        var together = Index.builtIn();
        var parts = new ArrayList<PacksReport.Part>();
        var ids = new HashSet<>(Set.of(together.id()));
        for (var path : packs) {
            var report = check(path, together, false);
            var problems = PackRules.checkNeighbours(report, ids);
            report = report.with(problems);
            parts.add(new PacksReport.Part(path, report));
            if (!report.isFine()) break;
            ids.add(report.pack().id());
            together = report.pack().over(together);
        }
        return new PacksReport(parts, packs.subList(parts.size(), packs.size()), together);
    }

    /** Checks the sources of the built-in pack, which must be complete by themselves. */
    public static PackReport checkBuiltIn(Path folder) {
        return check(folder, RawPack.empty(), true);
    }

    private static PackReport check(Path path, RawPack base, boolean builtIn) {
        var problems = new Problems();
        var read = PackReader.read(path, problems);
        var checked = Case.of(read.pack(), base, builtIn, problems);
        var schemas = new Schemas();
        checkSchemas(checked, schemas);
        PoseRules.check(read.poses(), schemas, problems);
        PackRules.check(checked, read.files());
        SafetyRecordRules.check(checked);
        DisableRules.check(checked);
        ReferenceRules.check(checked);
        CompletenessRules.check(checked);
        ConditionRules.check(checked);
        CoverageRules.check(checked);
        PublishedIds.check(checked);
        ReviewRules.check(checked);
        DoseRules.check(checked);
        ProgressionRules.check(checked);
        TextRules.check(checked);
        TermRules.check(checked);
        RoutineRules.check(checked);
        ChallengeRules.check(checked);
        OverlayRules.check(checked, schemas);
        PictureRules.check(checked);
        if (problems.errors().isEmpty()) tryToLoad(checked);
        return new PackReport(read.pack(), problems.errors(), problems.warnings());
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
            var content = Content.of(checked.world());
            CardRules.check(checked, content.library());
            if (checked.builtIn()) return;
            SafetyReader.read(content.safety());
            BelowRules.check(checked);
            CardRules.check(BelowRules.drawnAnew(checked), content.library());
        } catch (RuntimeException failure) {
            checked.problems().error(PackRules.MANIFEST, "", "cannotLoad", String.valueOf(failure));
        }
    }
}
