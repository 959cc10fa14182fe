package dev.unhunch.core.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that stand on cards: whoever types nothing but one of them wants just that. */
final class Titles {
    private static final int LONGEST = 100;
    private final Map<List<String>, Item> items = new HashMap<>();

    /** Where two are called the same, the first one counts. */
    Titles(ItemNames names) {
        names.titles()
                .forEach((item, all) ->
                        all.forEach(title -> items.putIfAbsent(Keys.of(title), item)));
    }

    /** What is called so, word for word. */
    Optional<Item> item(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(items.get(Keys.of(text)));
    }
}
