package dev.unhunch.core.exercise;

import java.util.List;
import java.util.Optional;

/**
 * One piece of advice on posture, work or rest.
 *
 * @param topics ids of topics, the main one first
 * @param fromArticle whether the founding article has it
 */
public record Tip(
        String id,
        List<String> topics,
        boolean fromArticle,
        List<String> references,
        Localized<Words> text) {
    /** Copies the lists. */
    public Tip {
        topics = List.copyOf(topics);
        references = List.copyOf(references);
        if (topics.isEmpty()) throw new IllegalArgumentException(id + ": needs a topic");
    }

    /**
     * What people read.
     *
     * @param evidence how sure one can be, one clause
     */
    public record Words(
            String title, List<String> aliases, String body, Optional<String> evidence) {
        /** Copies the list. */
        public Words {
            aliases = List.copyOf(aliases);
        }
    }
}
