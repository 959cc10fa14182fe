package dev.unhunch.core.feature;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.words.Tokens;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * What each person has been shown lately, so that asking the same again brings something else. The
 * first answer to a question is always its best match; nothing is left to chance. Kept in memory
 * only, and of a question nothing but a hash.
 */
final class RecentlyShown {
    private static final int PEOPLE = 10_000;
    private static final int QUESTIONS = 64;
    private static final int ITEMS = 128;

    private final Map<Person, Memory> people =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Person, Memory> eldest) {
                    return size() > PEOPLE;
                }
            };

    private record Memory(SequencedSet<Long> questions, SequencedSet<String> items) {
        Memory() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** The answer to a question: the best match at first, then what was not shown yet. */
    synchronized String answer(Person person, String question, List<String> bestFirst) {
        var memory = memory(person);
        boolean isNew = remember(memory.questions, hash(question), QUESTIONS);
        return shown(memory, isNew ? bestFirst.getFirst() : fresh(memory, bestFirst));
    }

    /** Something else than what is shown now: not shown yet, else shown longest ago. */
    synchronized String another(Person person, String shownNow, List<String> bestFirst) {
        var memory = memory(person);
        remember(memory.items, shownNow, ITEMS);
        return shown(memory, fresh(memory, bestFirst));
    }

    /** Notes that something was shown. */
    synchronized void show(Person person, String item) {
        shown(memory(person), item);
    }

    private Memory memory(Person person) {
        return people.computeIfAbsent(person, _ -> new Memory());
    }

    private static String shown(Memory memory, String item) {
        remember(memory.items, item, ITEMS);
        return item;
    }

    private static String fresh(Memory memory, List<String> bestFirst) {
        return bestFirst.stream()
                .filter(item -> !memory.items.contains(item))
                .findFirst()
                .orElseGet(() ->
                        memory.items.stream()
                                .filter(bestFirst::contains)
                                .findFirst()
                                .orElse(bestFirst.getFirst()));
    }

    /** Puts a value last; whether it was new. The eldest goes beyond the limit. */
    private static <T> boolean remember(SequencedSet<T> values, T value, int limit) {
        boolean isNew = !values.remove(value);
        values.addLast(value);
        if (values.size() > limit) values.removeFirst();
        return isNew;
    }

    private static long hash(String question) {
        long hash = 1125899906842597L;
        for (var token : Tokens.of(question))
            for (int i = 0; i <= token.length(); i++)
                hash = 31 * hash + (i < token.length() ? token.charAt(i) : ' ');
        return hash;
    }
}
