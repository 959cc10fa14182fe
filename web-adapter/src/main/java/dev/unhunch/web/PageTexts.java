package dev.unhunch.web;

import dev.unhunch.core.people.Person;
import dev.unhunch.web.room.World;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The page's own words in one language, from {@code page-messages*.properties}. */
final class PageTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private PageTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words for a language; English where there are none. */
    static PageTexts in(Locale locale) {
        return new PageTexts(
                ResourceBundle.getBundle(
                        "dev.unhunch.web.page-messages", ours(locale), NO_FALLBACK));
    }

    /**
     * Bundles are remembered by the language asked for, and anybody can make up as many as fill the
     * memory.
     */
    private static Locale ours(Locale locale) {
        var asked = List.of(new Locale.LanguageRange(locale.toLanguageTag()));
        var ours = Locale.lookup(asked, dev.unhunch.core.text.Languages.all());
        return ours == null ? Locale.ROOT : ours;
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** All of them, for the page's scripts. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        for (var key : bundle.keySet()) all.put(key, bundle.getString(key));
        return all;
    }

    /** The language that they are in, as HTML's {@code lang} wants it. */
    String language() {
        var found = bundle.getLocale().toLanguageTag();
        return found.equals("und") ? "en" : found;
    }

    /** A person's name; names are the same in every language. */
    static String nameOf(Person person) {
        var bundle = in(Locale.ROOT).bundle;
        var key = "person." + person.id() + ".name";
        return person.platform().equals(World.PLATFORM) && bundle.containsKey(key)
                ? bundle.getString(key)
                : person.id();
    }
}
