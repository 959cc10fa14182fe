package dev.unhunch.slack.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The adapter's own sentences, from {@code words.properties}; in English, as logs are. */
public final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(
                    "dev.unhunch.slack.text.words",
                    Locale.ROOT,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    /** A sentence, with what it is about filled in. */
    public static String say(String key, Object... about) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(about);
    }
}
