package dev.unhunch.core.safety;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * All of safety that the content brings: what to look for, and what to say.
 *
 * @param rules the built-in ones
 * @param more those that packs of others add
 */
public record Safety(
        SafetyRules rules,
        Optional<SafetyRules> more,
        Map<Tier, SafetyAdvice> advice,
        WhenToGetHelp help) {
    /** Copies the map; throws where a tier has no advice. */
    public Safety {
        advice = Map.copyOf(advice);
        for (var tier : Tier.values())
            if (!advice.containsKey(tier)) throw new IllegalArgumentException("no advice: " + tier);
    }

    /** Looks for all of it. */
    public SafetyCheck check() {
        var builtIn = SafetyCheck.of(rules);
        return more.map(added -> builtIn.and(SafetyCheck.of(added))).orElse(builtIn);
    }

    /** What to say for a tier. */
    public SafetyAdvice adviceFor(Tier tier) {
        var found = advice.get(tier);
        if (found == null) throw new IllegalStateException("checked when made: " + tier);
        return found;
    }

    /** The same with the operator's own numbers and lines in every advice. */
    public Safety with(LocalHelp local) {
        var merged = new EnumMap<Tier, SafetyAdvice>(Tier.class);
        advice.forEach((tier, each) -> merged.put(tier, each.with(local)));
        return new Safety(rules, more, merged, help);
    }
}
