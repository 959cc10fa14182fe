package dev.unhunch.app.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file of sentences that people in chat read, as it lies on the class path.
 *
 * @param isPatterned whether it is in {@code MessageFormat}'s notation
 */
record Bundle(String name, boolean isPatterned) {
    /** The languages that the interface is complete in, besides English. */
    static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.of("es"), Locale.FRENCH);

    static final Bundle MESSAGES = new Bundle("core/text/messages", true);

    static final List<Bundle> ALL =
            List.of(
                    MESSAGES,
                    new Bundle("discord/listen/sentences", false),
                    new Bundle("slack/listen/sentences", false),
                    new Bundle("slack/draw/labels", false),
                    new Bundle("slack/serve/pages", false),
                    new Bundle("web/page-messages", false));

    /** Each bundle in each language. */
    static Stream<Translation> translations() {
        return ALL.stream()
                .flatMap(bundle ->
                        LANGUAGES.stream().map(language -> new Translation(bundle, language)));
    }

    /** One bundle in one language. */
    record Translation(Bundle bundle, Locale language) {
        SortedMap<String, String> texts() {
            return read(bundle.name + "_" + language.toLanguageTag());
        }
    }

    SortedMap<String, String> english() {
        return read(name);
    }

    private static SortedMap<String, String> read(String name) {
        var file = "/dev/unhunch/" + name + ".properties";
        var texts = new TreeMap<String, String>();
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Bundle.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
