package dev.unhunch.core.match;

import java.util.ArrayList;
import java.util.List;

/** Other shapes of a word under which it may be known. */
final class Forms {
    private static final List<String> ENDINGS = List.of("ing", "ed", "er", "ly", "y", "ness");

    /** French and Italian articles that melt into the next word once the apostrophe is gone. */
    private static final List<String> ELISIONS = List.of("dell", "all", "l", "d", "j");

    private Forms() {}

    /** The likelier shapes first; linear in the word's length. */
    static List<String> of(String word) {
        var forms = new ArrayList<String>();
        addSqueezed(word, 2, forms);
        addSqueezed(word, 1, forms);
        forms.addAll(stems(word));
        for (var article : ELISIONS)
            if (word.length() > article.length() + 3
                    && word.startsWith(article)
                    && isVowel(word.charAt(article.length())))
                forms.add(word.substring(article.length()));
        return forms;
    }

    /** The word without an English ending. */
    static List<String> stems(String word) {
        var stems = new ArrayList<String>();
        for (var ending : ENDINGS)
            if (word.length() > ending.length() + 2 && word.endsWith(ending))
                addStems(word.substring(0, word.length() - ending.length()), stems);
        return stems;
    }

    /** "neeeeck": no word of ours has a letter three times in a row. */
    private static void addSqueezed(String word, int most, List<String> forms) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < word.length(); i++) {
            run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        if (longest < 3) return;
        var squeezed = new StringBuilder();
        run = 0;
        for (int i = 0; i < word.length(); i++) {
            run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
            if (run <= most) squeezed.append(word.charAt(i));
        }
        forms.add(squeezed.toString());
    }

    private static void addStems(String stem, List<String> stems) {
        int last = stem.length() - 1;
        stems.add(stem);
        stems.add(stem + "e");
        if (stem.charAt(last) == stem.charAt(last - 1)) stems.add(stem.substring(0, last));
        if (stem.charAt(last) == 'i') stems.add(stem.substring(0, last) + "y");
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
