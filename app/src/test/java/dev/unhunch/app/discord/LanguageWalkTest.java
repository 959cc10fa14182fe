package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.text.Texts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

/** People are answered in the language that they have chosen in Discord. */
class LanguageWalkTest {
    private static final String DOSE = Texts.in(Locale.GERMAN).say("exercise.dose");
    private static final Server SERVER = new Server();

    @AfterEach
    void no_rule_was_broken() {
        SERVER.nothingWasBroken();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void commands_say_the_language_and_messages_get_the_last_one_that_was_said() {
        SERVER.ben.speaks("de");
        var german =
                SERVER.discord.slash(
                        SERVER.ben, SERVER.general, "stretch", Map.of("what", "Nacken"));
        var direct = SERVER.discord.direct(SERVER.ben);
        SERVER.discord.directMessage(SERVER.ben, "mein Nacken tut weh");
        var answer = SERVER.discord.awaitMessage(direct, message -> !message.buttons().isEmpty());

        assertThat(german.text()).contains(DOSE);
        assertThat(answer.text()).contains(DOSE);
    }

    @Test
    void commands_are_described_in_german_spanish_and_french() {
        var stretch =
                SERVER.discord.commands().stream()
                        .filter(each -> each.path("name").asText().equals("stretch"))
                        .findFirst()
                        .orElseThrow();

        for (var language : new String[] {"de", "es-ES", "es-419", "fr"})
            assertThat(stretch.path("description_localizations").path(language).asText())
                    .as(language)
                    .isNotBlank()
                    .isNotEqualTo(stretch.path("description").asText());
    }
}
