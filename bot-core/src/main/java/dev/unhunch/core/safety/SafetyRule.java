package dev.unhunch.core.safety;

import java.util.List;

/**
 * What raises one alarm: any of the phrases, or any of the combinations.
 *
 * @param about what it is for, in plain words, for whoever reviews it
 * @param source id of the source it rests on
 * @param phrases each alone is enough
 */
public record SafetyRule(
        String id,
        Tier tier,
        String about,
        String source,
        PhrasesByLanguage phrases,
        List<Together> together) {
    /** Words from first to last that a combination may span where it names no number. */
    public static final int USUAL_SPAN = 8;

    /** Copies the list; throws where nothing could ever raise it. */
    public SafetyRule {
        together = List.copyOf(together);
        if (together.isEmpty() && phrases.byLanguage().isEmpty())
            throw new IllegalArgumentException(id + ": needs phrases or combinations");
    }

    /**
     * Concepts that must stand near each other, in any order and in one language.
     *
     * @param all one of each group must be there; a group holds ids of concepts
     * @param within words from the first to the last, both counted
     * @param unless ids of concepts that make it harmless when they stand inside or close by
     */
    public record Together(List<List<String>> all, int within, List<String> unless) {
        /** Copies the lists. */
        public Together {
            all = all.stream().map(List::copyOf).toList();
            unless = List.copyOf(unless);
            if (all.isEmpty() || all.stream().anyMatch(List::isEmpty))
                throw new IllegalArgumentException("a combination needs concepts in every group");
        }
    }
}
