package dev.unhunch.core.match;

import java.util.ArrayList;
import java.util.List;

/** Other shapes of a word under which it may be known. */
final class Forms {
    private static final List<String> ENDINGS = List.of("ing", "ed", "er", "ly", "y", "ness");

    private Forms() {}

    /** The likelier shapes first; linear in the word's length. */
    static List<String> of(String word) {
        var forms = new ArrayList<String>();
        addSqueezed(word, 2, forms);
        addSqueezed(word, 1, forms);
        for (var ending : ENDINGS)
            if (word.length() > ending.length() + 3 && word.endsWith(ending))
                addStems(word.substring(0, word.length() - ending.length()), forms);
        return forms;
    }

    /** "neeeeck": no word of ours has a letter three times in a row. */
    private static void addSqueezed(String word, int most, List<String> forms) {
        var squeezed = new StringBuilder();
        int run = 0;
        int longest = 0;
        for (int i = 0; i < word.length(); i++) {
            run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
            if (run <= most) squeezed.append(word.charAt(i));
        }
        if (longest > 2) forms.add(squeezed.toString());
    }

    private static void addStems(String stem, List<String> forms) {
        forms.add(stem);
        forms.add(stem + "e");
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)) forms.add(stem.substring(0, last));
    }
}
