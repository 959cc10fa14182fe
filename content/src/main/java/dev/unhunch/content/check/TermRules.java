package dev.unhunch.content.check;

import dev.unhunch.content.pack.RecordKind;

/** A term means one thing. */
final class TermRules {
    /** Goes with a muscle and is no meaning of its own. */
    private static final String AREAS_OF_A_MUSCLE = "areas";

    private TermRules() {}

    static void check(Case checked) {
        for (var entry : checked.records(RecordKind.TERMS)) {
            var means = entry.json().path("means");
            int count = means.size() - (means.has(AREAS_OF_A_MUSCLE) ? 1 : 0);
            if (means.isObject() && count != 1) checked.error(entry, "/means", "oneMeaning", count);
        }
    }
}
