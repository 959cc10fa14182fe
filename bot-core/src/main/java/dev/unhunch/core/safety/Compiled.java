package dev.unhunch.core.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules turned into numbers: each concept in each language is a symbol. */
final class Compiled {
    /** Signs of Japanese and Chinese count as words: a word there has about two. */
    private static final Set<String> UNSPACED = Set.of("ja", "zh");

    /** A group of a combination that waits for a symbol. */
    record Listener(Combination combination, int slot) {}

    private final SafetyRules rules;
    private final PhraseTree tree = new PhraseTree();
    private final PhraseTree idioms = new PhraseTree();
    private final Map<String, Integer> symbols = new HashMap<>();
    private final List<String> languageOf = new ArrayList<>();
    private final List<List<Listener>> listeners = new ArrayList<>();
    private int slots;

    Compiled(SafetyRules rules) {
        this.rules = rules;
        var ordered = new ArrayList<>(rules.rules());
        ordered.sort(Comparator.comparing(SafetyRule::tier));
        for (var language : rules.languages()) {
            rules.idioms().in(language).forEach(idiom -> idioms.add(idiom, language, 0));
            for (int i = 0; i < ordered.size(); i++) compile(ordered.get(i), i, language);
        }
    }

    private void compile(SafetyRule rule, int order, String language) {
        var alarm = new Alarm(rule.tier(), rule.id());
        if (!rule.phrases().in(language).isEmpty()) {
            int symbol = symbol("rule " + rule.id(), rule.phrases(), language);
            var alone = new Combination(alarm, order, Integer.MAX_VALUE, 1, slots, List.of());
            listen(symbol, alone, slots++);
        }
        for (var together : rule.together())
            if (isSayable(together, language)) compile(alarm, order, together, language);
    }

    private boolean isSayable(SafetyRule.Together together, String language) {
        return together.all().stream()
                .allMatch(group -> group.stream().anyMatch(id -> has(id, language)));
    }

    private boolean has(String concept, String language) {
        return !words(concept).in(language).isEmpty();
    }

    private PhrasesByLanguage words(String concept) {
        return rules.concepts().getOrDefault(concept, PhrasesByLanguage.NONE);
    }

    private void compile(Alarm alarm, int order, SafetyRule.Together together, String language) {
        var vetoes =
                together.unless().stream()
                        .filter(id -> has(id, language))
                        .map(id -> symbol(id, words(id), language))
                        .toList();
        int span = together.within() * (UNSPACED.contains(language) ? 2 : 1);
        int groups = together.all().size();
        var combination = new Combination(alarm, order, span, groups, slots, vetoes);
        for (var group : together.all()) {
            for (var id : group)
                if (has(id, language)) listen(symbol(id, words(id), language), combination, slots);
            slots++;
        }
    }

    private int symbol(String id, PhrasesByLanguage words, String language) {
        var known = symbols.get(language + " " + id);
        if (known != null) return known;
        int symbol = languageOf.size();
        symbols.put(language + " " + id, symbol);
        languageOf.add(language);
        listeners.add(new ArrayList<>());
        words.in(language).forEach(phrase -> tree.add(phrase, language, symbol));
        return symbol;
    }

    private void listen(int symbol, Combination combination, int slot) {
        listeners.get(symbol).add(new Listener(combination, slot));
    }

    PhraseTree tree() {
        return tree;
    }

    PhraseTree idioms() {
        return idioms;
    }

    String languageOf(int symbol) {
        return languageOf.get(symbol);
    }

    List<Listener> listenersTo(int symbol) {
        return listeners.get(symbol);
    }

    int slots() {
        return slots;
    }
}
