package dev.unhunch.core.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is known of alarming words; data from the content, readable by clinicians.
 *
 * @param concepts words that mean the same, by id; shared by the rules
 * @param idioms harmless sayings and names of exercises, taken out before anything else
 * @param negations words such as "no" that make the words after them not so
 * @param betweenNegation words that may stand between a negation and what it denies ("any")
 * @param realWords words that are spelt right although they are close to an alarming one
 */
public record SafetyRules(
        Map<String, PhrasesByLanguage> concepts,
        List<SafetyRule> rules,
        PhrasesByLanguage idioms,
        PhrasesByLanguage negations,
        PhrasesByLanguage betweenNegation,
        Set<String> realWords) {
    /** Copies the collections; throws where a rule names a concept that is not there. */
    public SafetyRules {
        concepts = Map.copyOf(concepts);
        rules = List.copyOf(rules);
        realWords = Set.copyOf(realWords);
        for (var rule : rules) requireConcepts(rule, concepts);
    }

    private static void requireConcepts(SafetyRule rule, Map<String, PhrasesByLanguage> concepts) {
        for (var together : rule.together()) {
            for (var group : together.all()) requireAll(rule, group, concepts);
            requireAll(rule, together.unless(), concepts);
        }
    }

    private static void requireAll(
            SafetyRule rule, List<String> ids, Map<String, PhrasesByLanguage> concepts) {
        for (var id : ids)
            if (!concepts.containsKey(id))
                throw new IllegalArgumentException(rule.id() + ": no concept " + id);
    }

    /** Every language that has a word here, in a fixed order. */
    Set<String> languages() {
        var languages = new TreeSet<>(idioms.languages());
        concepts.values().forEach(concept -> languages.addAll(concept.languages()));
        rules.forEach(rule -> languages.addAll(rule.phrases().languages()));
        return languages;
    }
}
