package dev.unhunch.core.match;

import dev.unhunch.core.words.Spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gathers phrases, then makes the lexicon of them. */
final class LexiconBuilder {
    /** Shorter ones made of two words would be too like other words. */
    private static final int SHORTEST_JOINED = 6;

    /** A single word that stands for a name of several has at least so many letters. */
    private static final int SHORTEST_NAME = 3;

    /** "Stretch" and "exercise" can be left out of a name, "up" and "to" cannot. */
    private static final int SHORTEST_GENERAL = 4;

    private final Map<List<String>, Entry> phrases = new LinkedHashMap<>();
    private final Set<String> smallWords = new HashSet<>();
    private final Set<String> realWords = new HashSet<>();
    private final Set<String> generalWords = new HashSet<>();
    private final Map<String, String> digits = new HashMap<>();
    private final Map<String, String> plurals = new LinkedHashMap<>();

    private static final class Entry {
        private final Set<Sense> senses = new LinkedHashSet<>();
        private int priority = Integer.MAX_VALUE;
    }

    /** Words that say nothing about a subject; must be known before phrases are added. */
    void addSmallWord(String text) {
        smallWords.addAll(Keys.of(text));
    }

    /** A number in words: from now on "four" and "4" are the same word. */
    void addNumber(String text, int value) {
        var keys = Keys.of(text);
        if (keys.size() == 1) digits.put(keys.getFirst(), Integer.toString(value));
    }

    /** A word that is not to be mended. */
    void addRealWord(String text) {
        var keys = Keys.of(text);
        if (keys.size() == 1) realWords.add(keys.getFirst());
        else add(keys, new Sense.Says(new Meaning.NotATypo()), 0);
    }

    /** A phrase that says something. */
    void addTerm(String text, Meaning meaning, int priority) {
        var keys = Keys.of(text);
        if (keys.isEmpty()) return;
        boolean isGeneral = meaning instanceof Meaning.Filler || meaning instanceof Meaning.AskFor;
        if (isGeneral && keys.size() == 1) generalWords.add(keys.getFirst());
        if (keys.size() == 1) addPlural(text);
        add(keys, new Sense.Says(meaning), priority);
    }

    /** "Hpis" is nearer to "hips" than to "hip". */
    private void addPlural(String text) {
        for (var word : Keys.words(text))
            if (word.written().equals(word.key() + "s")) plurals.put(word.written(), word.key());
    }

    /** Whether a number is part of it, in digits or as a word. */
    boolean hasNumber(String text) {
        return Keys.of(text).stream()
                .anyMatch(key -> digits.containsKey(key) || Character.isDigit(key.charAt(0)));
    }

    /** A phrase that names something. Terms must be added before. */
    void addName(String text, Item item, int priority) {
        var keys = Keys.of(text);
        if (keys.isEmpty()) return;
        var sense = new Sense.Names(item);
        add(keys, sense, priority);
        var all = withoutSmall(keys);
        var special = all.stream().filter(key -> !generalWords.contains(key)).toList();
        boolean isShorter = !special.isEmpty() && special.size() < all.size();
        // "Press-ups" must not make "press" a name, nor "how much exercise" "how".
        boolean isTelling = 2 * special.size() >= all.size() && isNameWord(all, special);
        if (isShorter && isTelling && isFree(special)) add(special, sense, priority + 1);
    }

    /** What is left may stand for the name: not where only a particle such as "up" went. */
    private boolean isNameWord(List<String> all, List<String> special) {
        if (special.size() > 1) return true;
        return special.getFirst().length() >= SHORTEST_NAME
                && all.stream()
                        .filter(key -> !special.contains(key))
                        .allMatch(key -> key.length() >= SHORTEST_GENERAL);
    }

    /**
     * Whether no term says this: "neck stretch" must not make "neck" a name, nor "seated glute
     * stretch" what terms say word by word.
     */
    private boolean isFree(List<String> keys) {
        var entry = phrases.get(withoutSmall(keys));
        boolean isNamed =
                entry != null && entry.senses.stream().allMatch(Sense.Names.class::isInstance);
        boolean isWish = entry != null && entry.senses.stream().allMatch(LexiconBuilder::isWish);
        return isNamed || isWish || (entry == null && !keys.stream().allMatch(this::isTerm));
    }

    /** "Invisible" is how something should be, and may well be the name of what is so. */
    private static boolean isWish(Sense sense) {
        return sense instanceof Sense.Says(Meaning.Discreet _);
    }

    private boolean isTerm(String key) {
        var entry = phrases.get(List.of(key));
        return entry != null && entry.senses.stream().anyMatch(Sense.Says.class::isInstance);
    }

    private void add(List<String> keys, Sense sense, int priority) {
        var entry = phrases.computeIfAbsent(withoutSmall(keys), _ -> new Entry());
        entry.senses.add(sense);
        entry.priority = Math.min(entry.priority, priority);
    }

    private List<String> withoutSmall(List<String> keys) {
        var rest = keys.stream().filter(key -> !smallWords.contains(key)).toList();
        return (rest.isEmpty() ? keys : rest)
                .stream().map(key -> digits.getOrDefault(key, key)).toList();
    }

    /** "upper back" is "upperback" too. */
    private void addJoined() {
        for (var phrase : List.copyOf(phrases.entrySet())) {
            var keys = phrase.getKey();
            if (keys.size() < 2 || keys.size() > 3 || !keys.stream().allMatch(this::canJoin))
                continue;
            for (var joined : joined(keys)) addIfNew(joined, phrase.getValue());
        }
    }

    private void addIfNew(List<String> keys, Entry like) {
        var entry = new Entry();
        entry.senses.addAll(like.senses);
        entry.priority = like.priority + 1;
        phrases.putIfAbsent(keys, entry);
    }

    private boolean canJoin(String key) {
        return key.length() > 1 && Character.isAlphabetic(key.charAt(0)) && !Keys.isUnspaced(key);
    }

    private static List<List<String>> joined(List<String> keys) {
        var joined = new ArrayList<List<String>>();
        joined.add(List.of(String.join("", keys)));
        if (keys.size() == 3) {
            joined.add(List.of(keys.get(0) + keys.get(1), keys.get(2)));
            joined.add(List.of(keys.get(0), keys.get(1) + keys.get(2)));
        }
        return joined.stream()
                .filter(each -> each.stream().mapToInt(String::length).sum() >= SHORTEST_JOINED)
                .toList();
    }

    Lexicon build() {
        addJoined();
        var numbers = new LinkedHashMap<String, Integer>();
        for (var keys : phrases.keySet())
            for (var key : keys) numbers.putIfAbsent(key, numbers.size());
        var words = List.copyOf(numbers.keySet());
        realWords.addAll(digits.keySet());
        var foreignParts = foreignParts(numbers);
        plurals.forEach((plural, key) -> {
            var number = numbers.get(key);
            if (number != null) numbers.putIfAbsent(plural, number);
        });
        var known = numbers.keySet().stream().filter(word -> !Keys.isUnspaced(word)).toList();
        return new Lexicon(
                new Lexicon.Words(numbers, words, smallWords, digits, foreignParts),
                new Spelling(known, realWords),
                byRarest(numbers));
    }

    private BitSet foreignParts(Map<String, Integer> numbers) {
        var parts = new BitSet();
        parts.set(0, numbers.size());
        phrases.forEach((keys, entry) -> {
            if (keys.size() == 1 || entry.priority < LexiconOf.OTHER_LANGUAGE)
                for (var key : keys) parts.clear(numbers.getOrDefault(key, 0));
        });
        return parts;
    }

    private List<List<Phrase>> byRarest(Map<String, Integer> numbers) {
        int size = numbers.size();
        var uses = new int[size];
        for (var keys : phrases.keySet()) for (var key : keys) uses[numbers.getOrDefault(key, 0)]++;
        List<List<Phrase>> byRarest = new ArrayList<>();
        for (int i = 0; i < size; i++) byRarest.add(new ArrayList<>());
        phrases.forEach((keys, entry) -> {
            var words = keys.stream().mapToInt(key -> numbers.getOrDefault(key, 0)).toArray();
            boolean isFalseFriend =
                    entry.priority >= LexiconOf.OTHER_LANGUAGE
                            && keys.size() == 1
                            && realWords.contains(keys.getFirst());
            var meant = new Phrase.Meant(entry.priority, isFalseFriend, List.copyOf(entry.senses));
            var phrase = new Phrase(words, keys, meant);
            byRarest.get(rarest(words, uses)).add(phrase);
        });
        return byRarest;
    }

    private static int rarest(int[] words, int[] uses) {
        return IntStream.of(words)
                .boxed()
                .min((a, b) -> Integer.compare(uses[a], uses[b]))
                .orElseThrow();
    }
}
