package dev.unhunch.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;

class WordingTest {
    private static final ResourceBundle GERMAN =
            new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[][] {
                        {"command.stretch.name", "dehnen"},
                        {"command.stretch.description", "Eine Übung"},
                        {"command.stretch.option.what.name", "was"},
                    };
                }
            };

    @Test
    void a_command_in_english_has_no_name_besides_its_own() {
        var wording = new Wording(List.of("stretch"), Texts.in(Locale.ENGLISH));

        assertThat(wording.name()).isEmpty();
        assertThat(wording.optionName("what")).isEmpty();
        assertThat(wording.description()).startsWith("An exercise");
        assertThat(wording.option("what")).startsWith("area");
    }

    @Test
    void a_translation_may_name_commands_and_options() {
        var wording = new Wording(List.of("stretch"), Texts.of(Locale.GERMAN, GERMAN));

        assertThat(wording.name()).contains("dehnen");
        assertThat(wording.optionName("what")).contains("was");
    }

    @Test
    void a_subcommand_has_words_of_its_own() {
        var daily = new Wording(List.of("daily"), Texts.in(Locale.ENGLISH));

        assertThat(daily.of(CommandSpec.of("show")).description()).startsWith("What this channel");
        assertThat(daily.of(CommandSpec.of("show")).examples()).containsExactly("/daily show");
    }

    @Test
    void languages_without_sentences_are_told_apart() {
        assertThat(Texts.in(Locale.ENGLISH).isTranslated()).isFalse();
        assertThat(Texts.in(Locale.of("th")).isTranslated()).isFalse();
        assertThat(Texts.of(Locale.GERMAN, GERMAN).isTranslated()).isTrue();
    }
}
