package dev.unhunch.content.check;

import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RawPack.Overlay;

/** A translation, laid over its record, has to be as good a record as the original. */
final class OverlayRules {
    private OverlayRules() {}

    static void check(Case checked, Schemas schemas) {
        for (var overlay : checked.pack().overlays()) {
            checkLanguage(checked, overlay);
            var original = checked.world().record(overlay.kind(), overlay.id());
            if (original.isPresent()) checkOver(checked, original.get(), overlay, schemas);
            else
                checked.problems()
                        .error(
                                overlay.file(),
                                "",
                                "nothingToTranslate",
                                overlay.kind().singular(),
                                overlay.id());
        }
    }

    private static void checkLanguage(Case checked, Overlay overlay) {
        var manifest = checked.pack().manifest();
        var language = overlay.language();
        // Of another pack's record this may well be the first translation.
        if (manifest.path("defaultLocale").asText().equals(language)
                && checked.pack().record(overlay.kind(), overlay.id()).isPresent())
            checked.problems().error(overlay.file(), "", "ownLanguage", language);
        for (var locale : manifest.path("locales")) if (locale.asText().equals(language)) return;
        checked.problems().error(overlay.file(), "", "languageNotListed", language);
    }

    private static void checkOver(Case checked, Entry original, Overlay overlay, Schemas schemas) {
        Problems problems = checked.problems();
        int now = original.json().path("textVersion").asInt(1);
        int then = overlay.json().path("basedOn").asInt(now);
        if (then < now) problems.warning(overlay.file(), "/basedOn", "stale", then, now);
        if (then > now) problems.error(overlay.file(), "/basedOn", "fromTheFuture", then, now);
        if (problems.hasErrorIn(original.file()) || problems.hasErrorIn(overlay.file())) return;
        var translations = checked.world().translations(overlay.kind(), original);
        var merged = translations.get(overlay.language());
        if (merged == null) return;
        schemas.check(overlay.kind().singular(), overlay.file(), merged, problems);
        TextRules.check(checked, new Entry(overlay.file(), merged));
    }
}
