package dev.unhunch.discord.listen;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The cards that the adapter itself has to show. */
final class Sentences {
    private static final String BUNDLE = "dev.unhunch.discord.listen.sentences";

    private Sentences() {}

    /** A form that can no longer be opened: Discord takes one only as the very first answer. */
    static Card formLate(Locale locale) {
        return card("form.late", locale);
    }

    /** For who waited, while the answer itself is shown to all. */
    static Card lateForAll(Locale locale) {
        return card("all.late", locale);
    }

    private static Card card(String key, Locale locale) {
        var bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return card(bundle.getString(key), bundle.getString(key + ".hint"));
    }

    /** Something broke on our side. */
    static Card broken(Locale locale) {
        var texts = Texts.in(locale);
        return card(texts.say("broken"), texts.say("broken.hint"));
    }

    private static Card card(String title, String hint) {
        return new Card(title, List.of(new Block.Text(Rich.of(hint))), List.of(), title);
    }
}
