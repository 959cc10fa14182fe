package dev.unhunch.app.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for whoever runs the product; in English. */
public final class OperatorTexts {
    private final ResourceBundle bundle =
            ResourceBundle.getBundle("dev.unhunch.app.operator", Locale.ROOT);

    /** A sentence with its arguments filled in; numbers are written without separators. */
    public String say(String key, Object... arguments) {
        var words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) words[i] = String.valueOf(arguments[i]);
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
