package dev.unhunch.pictures.press;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said to who draws pictures. The sentences are in {@code press.properties}, in the
 * notation of {@link String#format}.
 */
public final class Text {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("dev.unhunch.pictures.press.press", Locale.ROOT);

    private Text() {}

    /** A sentence with its blanks filled in. */
    public static String of(String key, Object... arguments) {
        return String.format(Locale.ROOT, SENTENCES.getString(key), arguments);
    }
}
