package dev.unhunch.content.safety;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.core.safety.PhrasesByLanguage;
import dev.unhunch.core.safety.SafetyRule;
import dev.unhunch.core.safety.SafetyRule.Together;
import dev.unhunch.core.safety.SafetyRules;
import dev.unhunch.core.safety.Tier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers rules and words from several files. */
final class RulesReader {
    private final Map<String, PhrasesByLanguage> concepts = new HashMap<>();
    private final List<SafetyRule> rules = new ArrayList<>();
    private final Map<String, PhrasesByLanguage> addedConcepts = new HashMap<>();
    private final List<SafetyRule> addedRules = new ArrayList<>();
    private final Map<String, List<String>> idioms = new HashMap<>();
    private final Map<String, List<String>> negations = new HashMap<>();
    private final Map<String, List<String>> betweenNegation = new HashMap<>();
    private final Set<String> realWords = new HashSet<>();

    void addWords(JsonNode file) {
        addConcepts(file, concepts);
        addAll(idioms, file.path("idioms"));
        addAll(negations, file.path("negations"));
        addAll(betweenNegation, file.path("betweenNegation"));
        realWords.addAll(Nodes.list(file.path("realWords")));
    }

    private static void addConcepts(JsonNode file, Map<String, PhrasesByLanguage> concepts) {
        for (var concept : file.path("concepts").properties())
            if (concepts.put(concept.getKey(), Nodes.phrases(concept.getValue())) != null)
                throw new IllegalArgumentException("two concepts " + concept.getKey());
    }

    private static void addAll(Map<String, List<String>> words, JsonNode node) {
        Nodes.phrases(node)
                .byLanguage()
                .forEach((language, phrases) ->
                        words.computeIfAbsent(language, _ -> new ArrayList<>()).addAll(phrases));
    }

    void addRules(JsonNode file, Tier tier) {
        addRules(file, tier, rules);
    }

    /** What a pack of others adds; it may use the words that are there. */
    void addMore(JsonNode file, Tier tier) {
        addConcepts(file, addedConcepts);
        addRules(file, tier, addedRules);
    }

    private static void addRules(JsonNode file, Tier tier, List<SafetyRule> rules) {
        for (var rule : file.path("rules"))
            rules.add(
                    new SafetyRule(
                            rule.path("id").asText(),
                            tier,
                            rule.path("about").asText(),
                            rule.path("source").asText(),
                            Nodes.phrases(rule.path("phrases")),
                            together(rule.path("together"))));
    }

    private static List<Together> together(JsonNode nodes) {
        var combinations = new ArrayList<Together>();
        for (var node : nodes) {
            var all = new ArrayList<List<String>>();
            node.path("all").forEach(group -> all.add(Nodes.list(group)));
            int within = node.path("within").asInt(SafetyRule.USUAL_SPAN);
            combinations.add(new Together(all, within, Nodes.list(node.path("unless"))));
        }
        return combinations;
    }

    SafetyRules rules() {
        return rules(concepts, rules);
    }

    /** Those that packs add; empty where none does. */
    Optional<SafetyRules> more() {
        if (addedRules.isEmpty()) return Optional.empty();
        var all = new HashMap<>(addedConcepts);
        all.putAll(concepts);
        return Optional.of(rules(all, addedRules));
    }

    private SafetyRules rules(Map<String, PhrasesByLanguage> concepts, List<SafetyRule> rules) {
        return new SafetyRules(
                concepts,
                rules,
                new PhrasesByLanguage(idioms),
                new PhrasesByLanguage(negations),
                new PhrasesByLanguage(betweenNegation),
                realWords);
    }
}
