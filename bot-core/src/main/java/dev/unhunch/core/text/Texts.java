package dev.unhunch.core.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The product's own sentences in one language. They live in {@code messages*.properties} in {@link
 * MessageFormat}'s notation; a missing key is a bug and throws.
 */
public final class Texts {
    private static final String BUNDLE = "dev.unhunch.core.text.messages";
    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentences for a language; English where there are none. */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /**
     * A sentence with its arguments filled in.
     *
     * @throws MissingResourceException where no bundle has the key
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }
}
