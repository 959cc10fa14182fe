package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.safety.Tier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Alarming words on every road in. */
class SafetyStoryTest {
    private final Chat chat =
            new Chat(
                    Product.of(
                                    SettingsReader.read(Map.of(), new OperatorTexts())
                                            .settings()
                                            .orElseThrow())
                            .bot(),
                    "ada");

    @ParameterizedTest
    @CsvSource({
        "/stretch chest pain, EMERGENCY",
        "/routine chest pain 5 min, EMERGENCY",
        "/posture chst pain, EMERGENCY",
        "chest pain, EMERGENCY",
        "/help chest pain, EMERGENCY",
        "/dance i want to die, CRISIS",
        "/strengthen numb arm, URGENT",
        "/stretch tingling fingers, CLINICIAN"
    })
    void help_comes_before_exercise_and_to_the_person_alone(String line, Tier tier) {
        chat.says(line);

        assertThat(chat.subject()).isEqualTo(new Subject.OfSafety(tier));
        assertThat(chat.reply()).isInstanceOf(Reply.Ephemeral.class);
    }

    @Test
    void options_of_a_command_are_checked_too() {
        chat.commands("stretch", Map.of("what", "pain in chest and left arm"));
        assertThat(chat.subject()).isEqualTo(new Subject.OfSafety(Tier.EMERGENCY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stretch chest pain", "/stretch i want to die", "/stretch numb arm"})
    void the_pressing_tiers_offer_no_movement_at_all(String line) {
        chat.says(line);

        assertThat(chat.buttons()).isEmpty();
        chat.sees().doesNotContain("Done").doesNotContain("Dose");
    }

    @Test
    void the_clinician_tier_offers_gentle_movement_with_its_warning() {
        chat.says("/stretch tingling fingers");
        assertThat(chat.buttons()).containsExactly("Gentle movement anyway", "When to get help");

        chat.taps("Gentle movement anyway");
        assertThat(chat.subject())
                .isInstanceOfSatisfying(
                        Subject.OfExercise.class,
                        subject -> {
                            assertThat(subject.exercise().level()).isEqualTo(1);
                            assertThat(subject.exercise().contraindications()).isEmpty();
                        });
        assertThat(chat.buttons()).containsExactly("When to get help");
    }

    @Test
    void when_to_get_help_names_signs_and_what_to_do() {
        chat.says("/stretch upper back").taps("When to get help").sees().contains("112");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my back is killing me",
                "dying for a stretch",
                "chest stretch",
                "sore neck"
            })
    void everyday_talk_gets_movement(String words) {
        chat.says("/stretch " + words);
        assertThat(chat.subject()).isInstanceOf(Subject.OfExercise.class);
    }

    @Test
    void the_operators_own_emergency_number_stands_wherever_one_is_named(@TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("help.json"), "{\"emergencyNumber\":\"000\"}");
        var environment = Map.of("UNHUNCH_SAFETY_FILE", file.toString());
        var settings = SettingsReader.read(environment, new OperatorTexts()).settings();
        var here = new Chat(Product.of(settings.orElseThrow()).bot(), "ada");

        here.says("/stretch chest pain").sees().contains("000").doesNotContain("999");
        here.says("/stretch neck")
                .taps("When to get help")
                .sees()
                .contains("000")
                .doesNotContain("999");
    }
}
