package dev.unhunch.slack.listen;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The cards that the adapter itself has to show. */
final class Sentences {
    private static final String BUNDLE = "dev.unhunch.slack.listen.sentences";

    private Sentences() {}

    /**
     * A form that can no longer be opened: Slack takes one within three seconds only.
     *
     * @param again what a button does that opens it anew
     */
    static Card formLate(Locale locale, Optional<ActionId> again) {
        var open =
                again.map(id -> Action.Button.main(say("form.open", locale), id))
                        .map(button -> List.<List<Action>>of(List.of(button)))
                        .orElse(List.of());
        return card(say("form.late", locale), say("form.late.hint", locale), open);
    }

    /** What somebody shared out of a view is in its place. */
    static Card shared(Locale locale) {
        return card(say("shared", locale), say("shared.hint", locale), List.of());
    }

    /** What somebody wanted to share out of a view is not there. */
    static Card notShared(Locale locale) {
        return card(say("shared.not", locale), say("shared.not.hint", locale), List.of());
    }

    /** What somebody shared out of a view may be there, or not. */
    static Card perhapsShared(Locale locale) {
        return card(say("shared.perhaps", locale), say("shared.perhaps.hint", locale), List.of());
    }

    /** The answer takes its time. */
    static Card wait(Locale locale) {
        return card(say("wait", locale), say("wait.hint", locale), List.of());
    }

    /** Something broke on our side. */
    static Card broken(Locale locale) {
        var texts = Texts.in(locale);
        return card(texts.say("broken"), texts.say("broken.hint"), List.of());
    }

    private static String say(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private static Card card(String title, String hint, List<List<Action>> actions) {
        return new Card(title, List.of(new Block.Text(Rich.of(hint))), actions, title);
    }
}
