package dev.unhunch.slack.draw;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that only Slack has a place for. */
final class Labels {
    private static final String BUNDLE = "dev.unhunch.slack.draw.labels";

    private Labels() {}

    static String say(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    static String someone() {
        return say("someone", Locale.ENGLISH);
    }
}
