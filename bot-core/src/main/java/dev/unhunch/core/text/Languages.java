package dev.unhunch.core.text;

import dev.unhunch.core.words.Tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the product speaks, and what people call them. */
public final class Languages {
    private static final List<Locale> ALL =
            Arrays.stream(Texts.in(Locale.ENGLISH).say("languages").split(","))
                    .map(String::strip)
                    .map(Locale::forLanguageTag)
                    .toList();

    private Languages() {}

    /** All of them, English first. */
    public static List<Locale> all() {
        return ALL;
    }

    /** What a language calls itself: "Deutsch". */
    public static String ownName(Locale language) {
        return capital(name(language, language), language);
    }

    /** What it is called in another language: "German". */
    public static String name(Locale language, Locale in) {
        return language.getDisplayLanguage(in);
    }

    /**
     * The one that somebody means by its tag or by a name, in any of our languages or their own.
     */
    public static Optional<Locale> named(String words, Locale reader) {
        var typed = Tokens.of(words);
        return ALL.stream().filter(each -> isMeant(each, typed, reader)).findFirst();
    }

    private static boolean isMeant(Locale language, List<String> typed, Locale reader) {
        return typed.equals(Tokens.of(language.toLanguageTag()))
                || typed.equals(Tokens.of(name(language, reader)))
                || ALL.stream().anyMatch(in -> typed.equals(Tokens.of(name(language, in))));
    }

    private static String capital(String name, Locale language) {
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
