package dev.unhunch.content.check;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Whoever has reviewed a record did so on a day that there was: a schema sees its form alone. */
final class ReviewRules {
    private ReviewRules() {}

    static void check(Case checked) {
        for (var kind : RecordKind.values())
            for (var entry : checked.records(kind)) check(checked, entry);
    }

    private static void check(Case checked, Entry entry) {
        var on = entry.json().path("reviewed").path("on");
        if (!on.isTextual() || isDay(on.asText())) return;
        checked.error(entry, "/reviewed/on", "noSuchDay", on.asText());
    }

    private static boolean isDay(String written) {
        try {
            return LocalDate.parse(written).toString().equals(written);
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
