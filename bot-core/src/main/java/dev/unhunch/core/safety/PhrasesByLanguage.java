package dev.unhunch.core.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that mean the same, by language tag, such as {@code en -> [chest, breastbone]}. In a
 * phrase {@code #} stands for any number in digits.
 */
public record PhrasesByLanguage(Map<String, List<String>> byLanguage) {
    /** No phrases at all. */
    public static final PhrasesByLanguage NONE = new PhrasesByLanguage(Map.of());

    /** Copies the map. */
    public PhrasesByLanguage {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The phrases of one language; empty where there are none. */
    public List<String> in(String language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    /** The languages that have phrases. */
    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
