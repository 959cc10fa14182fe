package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Tip;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts tips in order for a query: named ones, then by topic, the first asked for first and a tip's
 * main topic before others, then those of related topics, then the library's order.
 */
final class TipRanking {
    private static final int MOST = 25;
    private static final int NO_TOPIC = 63;
    private final List<Tip> tips;
    private final Map<String, List<String>> related;

    TipRanking(Library library, Map<String, List<String>> related) {
        this.tips = List.copyOf(library.tips().values());
        this.related = new HashMap<>(related);
    }

    /** Those that are about the query's subject, best first, and what they do not meet. */
    Ranked<Tip> rank(Query query) {
        return Ranked.of(keys(query), tips, MOST);
    }

    /** Keys of those that are about the query's subject, best first; see {@link Mark}. */
    long[] keys(Query query) {
        var keys = new long[tips.size()];
        int count = 0;
        for (int i = 0; i < tips.size(); i++) {
            long key = key(tips.get(i), query);
            if (key >= 0) keys[count++] = key | i;
        }
        Arrays.sort(keys, 0, count);
        return Arrays.copyOf(keys, count);
    }

    /** The tip of a key. */
    Tip of(long key) {
        return tips.get(Mark.index(key));
    }

    /** Negative where the tip is not about it. */
    private long key(Tip tip, Query query) {
        boolean isNamed = query.named().contains(tip.id());
        if (!query.named().isEmpty() && query.topics().isEmpty() && !isNamed) return -1;
        if (!query.hasSubject() || isNamed) return Mark.NAMED.part(isNamed ? 0 : 1);
        int misfit = misfit(tip, query.topics());
        boolean isRelated = misfit == NO_TOPIC;
        if (isRelated) misfit = relatedMisfit(tip, query.topics());
        if (misfit == NO_TOPIC) return -1;
        return Mark.UNMET.part(isRelated ? Relaxed.TOPIC.bit() : 0)
                | Mark.NAMED.part(1)
                | Mark.TOPIC.part(misfit);
    }

    private int relatedMisfit(Tip tip, List<String> topics) {
        int best = NO_TOPIC;
        for (var topic : topics)
            best = Math.min(best, misfit(tip, related.getOrDefault(topic, List.of())));
        return best;
    }

    private static int misfit(Tip tip, List<String> topics) {
        int best = NO_TOPIC;
        for (int i = 0; i < topics.size(); i++) {
            int at = tip.topics().indexOf(topics.get(i));
            if (at >= 0) best = Math.min(best, 2 * i + Math.min(1, at));
        }
        return best;
    }
}
