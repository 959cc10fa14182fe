package dev.unhunch.content.check;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Routine;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A routine is made of what its focus says. */
final class FocusRule {
    private FocusRule() {}

    static void check(Case checked, Entry entry, Routine routine, int longEnoughForBoth) {
        var allowed = allowed(routine.focus());
        var found = EnumSet.noneOf(Kind.class);
        int index = 0;
        for (var step : routine.steps()) {
            var written = kind(checked, step.exercise());
            var kind = Kind.valueOf(written.toUpperCase(Locale.ROOT));
            found.add(kind);
            if (!allowed.contains(kind))
                checked.error(
                        entry,
                        "/steps/" + index,
                        "wrongFocus",
                        step.exercise(),
                        written,
                        routine.focus().name().toLowerCase(Locale.ROOT));
            index++;
        }
        boolean both =
                found.contains(Kind.STRENGTH)
                        && (found.contains(Kind.STRETCH) || found.contains(Kind.MOBILITY));
        if (routine.focus() == Routine.Focus.MIXED
                && routine.minutes() >= longEnoughForBoth
                && !both) checked.error(entry, "/focus", "needsBoth", longEnoughForBoth);
    }

    private static String kind(Case checked, String exercise) {
        return checked.exercise(exercise).orElseThrow().path("kind").asText();
    }

    private static Set<Kind> allowed(Routine.Focus focus) {
        return switch (focus) {
            case MIXED -> EnumSet.allOf(Kind.class);
            case STRENGTH -> EnumSet.of(Kind.STRENGTH);
            case STRETCH -> EnumSet.of(Kind.STRETCH, Kind.MOBILITY, Kind.RELAX);
            case MOBILITY -> EnumSet.of(Kind.MOBILITY, Kind.STRETCH, Kind.RELAX, Kind.EYES);
            case REST -> EnumSet.of(Kind.RELAX, Kind.EYES, Kind.MOBILITY);
        };
    }
}
