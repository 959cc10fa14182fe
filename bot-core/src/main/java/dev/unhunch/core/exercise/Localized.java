package dev.unhunch.core.exercise;

import java.util.Locale;
import java.util.Map;

/**
 * Texts in the pack's own language and in others. A translation is already complete: what it left
 * out has been filled from the original.
 *
 * @param original in the pack's default language
 * @param translations by language, such as {@code de}
 */
public record Localized<T>(T original, Map<String, T> translations) {
    /** Copies the map. */
    public Localized {
        translations = Map.copyOf(translations);
    }

    /** Texts without translations. */
    public static <T> Localized<T> only(T original) {
        return new Localized<>(original, Map.of());
    }

    /** The texts in a language, else the original. */
    public T in(Locale locale) {
        return translations.getOrDefault(locale.getLanguage(), original);
    }
}
