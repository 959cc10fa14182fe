package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.BitSet;

/**
 * Rules on challenges: every day has something to do or is a rest day, in doses that are not too
 * high.
 */
final class ChallengeRules {
    private final Case checked;
    private final Entry challenge;
    private final int days;
    private final BitSet filled = new BitSet();

    private ChallengeRules(Case checked, Entry challenge) {
        this.checked = checked;
        this.challenge = challenge;
        this.days = challenge.json().path("days").asInt();
    }

    static void check(Case checked) {
        for (var entry : checked.records(RecordKind.CHALLENGES))
            if (!checked.problems().hasErrorIn(entry.file()))
                new ChallengeRules(checked, entry).check();
    }

    private void check() {
        ChallengeDoseRule.check(checked, challenge);
        int index = 0;
        for (var phase : challenge.json().path("phases"))
            fill(phase.path("days"), "/phases/" + index++ + "/days");
        var rest = restDays();
        filled.or(rest);
        int missing = filled.nextClearBit(1);
        if (missing <= days) checked.error(challenge, "/phases", "dayMissing", missing);
        int required = challenge.json().at("/completion/requiredDays").asInt();
        int active = days - rest.cardinality();
        if (required > active)
            checked.error(
                    challenge, "/completion/requiredDays", "tooManyRequired", required, active);
    }

    private void fill(JsonNode span, String pointer) {
        int first = span.path(0).asInt();
        int last = span.path(1).asInt();
        if (first > last) checked.error(challenge, pointer, "daysTurned");
        else if (last > days) checked.error(challenge, pointer, "dayOutside", last, days);
        else {
            int twice = filled.nextSetBit(first);
            if (twice >= 0 && twice <= last) checked.error(challenge, pointer, "dayTwice", twice);
            filled.set(first, last + 1);
        }
    }

    private BitSet restDays() {
        var rest = new BitSet();
        int index = 0;
        for (var day : challenge.json().path("restDays")) {
            if (day.asInt() > days)
                checked.error(challenge, "/restDays/" + index, "dayOutside", day.asInt(), days);
            else rest.set(day.asInt());
            index++;
        }
        return rest;
    }
}
