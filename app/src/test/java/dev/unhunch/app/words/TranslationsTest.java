package dev.unhunch.app.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.unhunch.app.words.Bundle.Translation;
import dev.unhunch.core.card.CardLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every sentence is there in every language of the interface, and with the same blanks. */
class TranslationsTest {
    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)");
    private static final Pattern FORMAT = Pattern.compile("\\{[^}]*}");
    private static final Pattern COMMAND = Pattern.compile("/[a-z]+( [a-z]+)?");

    /** Discord's limit for the description of a command. */
    private static final int DESCRIPTION = 100;

    /** Data for the program, which no language changes. */
    private static final Set<String> NOT_TRANSLATED = Set.of("languages");

    /** Words that are the same in English and in one of the languages. */
    private static final Set<String> THE_SAME =
            Set.of(
                    "Unhunch",
                    "{0} minute",
                    "{0} minutes",
                    "{0}, {1} minutes.",
                    "Dose",
                    "Muscles",
                    "Position",
                    "admin",
                    "general",
                    "design-team",
                    "App",
                    "Suggestions",
                    "{0} suggestions");

    private static final List<String> FORM_TITLES =
            List.of("find.title", "daily.form.title", "daily.form.look", "daily.form.edit");

    @ParameterizedTest
    @MethodSource("dev.unhunch.app.words.Bundle#translations")
    void it_has_every_key_of_the_english_texts_and_no_other(Translation translation) {
        var keys = new TreeSet<>(translation.bundle().english().keySet());
        keys.removeAll(NOT_TRANSLATED);

        assertThat(translation.texts().keySet()).containsExactlyElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("dev.unhunch.app.words.Bundle#translations")
    void every_sentence_has_the_blanks_of_the_english_one(Translation translation) {
        var english = translation.bundle().english();
        translation
                .texts()
                .forEach((key, text) ->
                        assertThat(blanks(text))
                                .as(key)
                                .isEqualTo(blanks(english.getOrDefault(key, ""))));
    }

    private static Set<String> blanks(String text) {
        var blanks = new TreeSet<String>();
        BLANK.matcher(text).results().map(found -> found.group(1)).forEach(blanks::add);
        return blanks;
    }

    @ParameterizedTest
    @MethodSource("dev.unhunch.app.words.Bundle#translations")
    void no_sentence_is_left_in_english(Translation translation) {
        var same = new TreeMap<>(translation.texts());
        same.entrySet().retainAll(translation.bundle().english().entrySet());
        same.entrySet()
                .removeIf(each -> isOfNoLanguage(each) || THE_SAME.contains(each.getValue()));

        assertThat(same).isEmpty();
    }

    /** Names of people, commands to be typed, and what has no word but its blanks. */
    private static boolean isOfNoLanguage(Map.Entry<String, String> text) {
        var bare = FORMAT.matcher(text.getValue()).replaceAll("");
        bare = COMMAND.matcher(bare).replaceAll("");
        return text.getKey().startsWith("person.")
                || text.getKey().equals("welcome.routine.line")
                || bare.codePoints().noneMatch(Character::isLetter);
    }

    @ParameterizedTest
    @MethodSource("dev.unhunch.app.words.Bundle#translations")
    void every_sentence_is_well_formed(Translation translation) {
        translation
                .texts()
                .forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank().doesNotContain("'").doesNotContain("\"");
                    if (translation.bundle().isPatterned())
                        assertThatCode(() -> new MessageFormat(text, translation.language()))
                                .as(key)
                                .doesNotThrowAnyException();
                });
    }

    @ParameterizedTest
    @MethodSource("dev.unhunch.app.words.Bundle#translations")
    void buttons_titles_of_forms_and_descriptions_fit(Translation translation) {
        translation
                .texts()
                .forEach((key, text) ->
                        assertThat(text).as(key).hasSizeLessThanOrEqualTo(most(translation, key)));
    }

    private static int most(Translation translation, String key) {
        if (FORM_TITLES.contains(key) || translation.bundle().name().endsWith("labels"))
            return CardLimits.MODAL_TITLE;
        if (key.startsWith("command.") && key.endsWith(".description")) return DESCRIPTION;
        if (key.contains("button.")) return CardLimits.LABEL / 2;
        return Integer.MAX_VALUE;
    }

    @ParameterizedTest
    @MethodSource("dev.unhunch.app.words.Bundle#translations")
    void a_button_that_a_sentence_names_is_called_so(Translation translation) {
        var texts = translation.texts();
        var english = translation.bundle().english();
        for (var button : List.of("daily.button.now", "daily.button.again", "post.button.done"))
            english.forEach((key, text) -> {
                var label = english.getOrDefault(button, "-");
                if (text.contains("“" + label + "”"))
                    assertThat(texts.get(key)).as(key).contains(texts.getOrDefault(button, "-"));
            });
    }

    @Test
    void what_a_translation_lacks_would_be_found() {
        assertThat(blanks("{0} of {1,choice,1#one|1<{1}}")).containsExactly("0", "1");
        assertThat(isOfNoLanguage(Map.entry("a", "/daily show"))).isTrue();
        assertThat(isOfNoLanguage(Map.entry("a", "{0}: day {1}"))).isFalse();
    }
}
