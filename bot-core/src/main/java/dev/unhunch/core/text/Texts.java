package dev.unhunch.core.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product's own sentences in one language. They live in {@code messages*.properties} in {@link
 * MessageFormat}'s notation; a missing key is a bug and throws.
 */
public final class Texts {
    private static final String BUNDLE = "dev.unhunch.core.text.messages";
    private static final Map<Locale, Texts> IN = new ConcurrentHashMap<>();

    /** People's languages, not their variants: what a client claims must not fill the memory. */
    private static final int MOST_LOCALES = 200;

    private final Locale locale;
    private final ResourceBundle bundle;
    private final boolean isTranslated;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** Most sentences have no arguments; formatting those again was half the work of a card. */
    private final Map<String, String> whole = new ConcurrentHashMap<>();

    private Texts(Locale locale, ResourceBundle bundle, boolean isTranslated) {
        this.locale = locale;
        this.bundle = bundle;
        this.isTranslated = isTranslated;
    }

    private static Texts load(Locale locale) {
        var bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(locale, bundle, !bundle.getLocale().equals(Locale.ROOT));
    }

    /** Sentences of a translation that is not among the product's own, such as one on trial. */
    public static Texts of(Locale locale, ResourceBundle bundle) {
        return new Texts(locale, bundle, true);
    }

    /** The sentences for a language; English where there are none. */
    public static Texts in(Locale locale) {
        var known = IN.get(locale);
        if (known != null) return known;
        var texts = load(locale);
        if (IN.size() < MOST_LOCALES) IN.put(locale, texts);
        return texts;
    }

    /**
     * A sentence with its arguments filled in.
     *
     * @throws MissingResourceException where no bundle has the key
     */
    public String say(String key, Object... arguments) {
        if (arguments.length > 0) return filled(key, arguments);
        var said = whole.get(key);
        return said != null ? said : whole.computeIfAbsent(key, this::filled);
    }

    private String filled(String key, Object... arguments) {
        var format = formats.computeIfAbsent(key, this::format);
        // A MessageFormat serves one thread at a time.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), locale);
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Whether there is a translation for the language asked for; else these are in English. */
    public boolean isTranslated() {
        return isTranslated;
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }

    /**
     * The locale that dates and times are written in. English of no country is read all over the
     * world: 24 hours, the day before the month.
     */
    public Locale clockLocale() {
        return locale.getLanguage().equals("en") && locale.getCountry().isEmpty()
                ? Locale.UK
                : locale;
    }
}
