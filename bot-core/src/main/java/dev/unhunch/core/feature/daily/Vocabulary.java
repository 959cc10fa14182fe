package dev.unhunch.core.feature.daily;

import dev.unhunch.core.text.Texts;
import dev.unhunch.core.words.Tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that mean something to these commands; they stand in the bundle, with commas between. The
 * English ones count in every language: the commands themselves are English, and so is much of what
 * people type after them.
 */
record Vocabulary(Texts texts) {
    /** Whether words are one of those of a meaning. */
    boolean isAny(String meaning, String words) {
        return phrases(meaning).contains(Tokens.of(words));
    }

    /** What people may say for a meaning. */
    List<String> words(String meaning) {
        return Stream.of(texts, Texts.in(Locale.ENGLISH))
                .flatMap(each -> Arrays.stream(each.say("daily.words." + meaning).split(",")))
                .map(String::strip)
                .distinct()
                .toList();
    }

    private Set<List<String>> phrases(String meaning) {
        return words(meaning).stream().map(Tokens::of).collect(Collectors.toSet());
    }

    /** Whether nothing is left of words but what says nothing, such as "please". */
    boolean saysNothing(String words) {
        return without("filling", Tokens.of(words)).isEmpty();
    }

    /** The tokens without those that say nothing here. */
    List<String> without(String meaning, List<String> tokens) {
        var filling = phrases(meaning);
        return tokens.stream().filter(each -> !filling.contains(List.of(each))).toList();
    }
}
