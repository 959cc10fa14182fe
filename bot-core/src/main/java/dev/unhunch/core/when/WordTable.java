package dev.unhunch.core.when;

import dev.unhunch.core.words.Tokens;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The words that people use, by what they mean: tables beside this class, in UTF-8. */
final class WordTable {
    private static final WordTable WORDS = new WordTable("words.properties");

    private final Map<String, List<String>> byKey = new HashMap<>();

    private WordTable(String file) {
        var properties = load(file);
        for (var key : properties.stringPropertyNames())
            byKey.put(key, split(properties.getProperty(key), ","));
    }

    /** The words for times, days and dates. */
    static WordTable words() {
        return WORDS;
    }

    /** A table as it stands in its file. */
    static Properties load(String file) {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(WordTable.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(file, problem);
        }
        return properties;
    }

    /** The parts of a value, without the blanks around them. */
    static List<String> split(String value, String separator) {
        return Arrays.stream(value.split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Words without case and accents, one blank between them: two spellings of one are alike. */
    static String fold(String text) {
        return String.join(" ", Tokens.of(text));
    }

    /** The folded words of one meaning. */
    Set<String> of(String key) {
        return Set.copyOf(
                Objects.requireNonNull(byKey.get(key), key).stream()
                        .map(WordTable::fold)
                        .distinct()
                        .toList());
    }

    /** All meanings that start alike: from a folded word to the rest of its meaning's name. */
    Map<String, String> meanings(String prefix) {
        var meanings = new HashMap<String, String>();
        byKey.forEach((key, words) -> {
            if (key.startsWith(prefix))
                for (var word : words) meanings.put(fold(word), key.substring(prefix.length()));
        });
        return Map.copyOf(meanings);
    }
}
