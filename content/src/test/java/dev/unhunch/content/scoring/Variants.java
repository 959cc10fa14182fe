package dev.unhunch.content.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Other ways to write a line, made by rule from a seed: the same in every run. */
final class Variants {
    private static final String KEYS = "qwertyuiop asdfghjkl zxcvbnm";
    private static final List<String> FILLERS =
            List.of("please", "hi, I need something for", "my", "give me", "can you help with");
    private static final List<String> SIGNS = List.of("!!!", " 🙏", "...", " 😩", "?", " :)", ".");

    /** How lines are changed, by name. */
    static final Map<String, BiFunction<String, Random, String>> RULES =
            Map.of(
                    "typo: swapped", (text, random) -> inAWord(text, random, Variants::swap),
                    "typo: dropped", (text, random) -> inAWord(text, random, Variants::drop),
                    "typo: doubled", (text, random) -> inAWord(text, random, Variants::twice),
                    "typo: next key", (text, random) -> inAWord(text, random, Variants::nextKey),
                    "word order", Variants::reordered,
                    "filler words", Variants::filled,
                    "case", (text, random) -> inOtherCase(text, random),
                    "signs", (text, random) -> text + SIGNS.get(random.nextInt(SIGNS.size())),
                    "joined", (text, _) -> text.replaceFirst("(?<=\\p{L}) (?=\\p{L})", ""));

    private Variants() {}

    private static String inAWord(
            String text, Random random, BiFunction<String, Random, String> change) {
        var words = text.split(" ", -1);
        var long_ = new ArrayList<Integer>();
        for (int i = 0; i < words.length; i++)
            if (words[i].length() >= 4 && words[i].chars().allMatch(Character::isLetter))
                long_.add(i);
        if (long_.isEmpty()) return text;
        int at = long_.get(random.nextInt(long_.size()));
        words[at] = change.apply(words[at], random);
        return String.join(" ", words);
    }

    private static String swap(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    private static String drop(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String twice(String word, Random random) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + word.charAt(at) + word.substring(at);
    }

    private static String nextKey(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 1);
        int key = KEYS.indexOf(Character.toLowerCase(word.charAt(at)));
        if (key < 0) return word;
        char other = KEYS.charAt(Math.min(KEYS.length() - 1, key + 1));
        return word.substring(0, at) + (other == ' ' ? 'p' : other) + word.substring(at + 1);
    }

    private static String reordered(String text, Random random) {
        var words = Arrays.asList(text.split(" ", -1));
        Collections.rotate(words, 1 + random.nextInt(Math.max(1, words.size())));
        return String.join(" ", words);
    }

    private static String filled(String text, Random random) {
        var filler = FILLERS.get(random.nextInt(FILLERS.size()));
        return random.nextBoolean() ? filler + " " + text : filler + " " + text + " thanks";
    }

    private static String inOtherCase(String text, Random random) {
        return random.nextBoolean()
                ? text.toUpperCase(Locale.ROOT)
                : text.substring(0, Math.min(1, text.length())).toUpperCase(Locale.ROOT)
                        + text.substring(Math.min(1, text.length())).toLowerCase(Locale.ROOT);
    }
}
