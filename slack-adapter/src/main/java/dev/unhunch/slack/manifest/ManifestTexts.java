package dev.unhunch.slack.manifest;

import java.util.Locale;
import java.util.ResourceBundle;

/** What Slack shows of the app; in English, since a manifest has one language. */
final class ManifestTexts {
    private final ResourceBundle bundle =
            ResourceBundle.getBundle(
                    "dev.unhunch.slack.manifest.manifest",
                    Locale.ROOT,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    String say(String key) {
        return bundle.getString(key);
    }
}
