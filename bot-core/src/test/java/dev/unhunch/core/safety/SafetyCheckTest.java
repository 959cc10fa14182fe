package dev.unhunch.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.safety.SafetyRule.Together;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The engine with a handful of rules; the real rules are tested with the content. */
class SafetyCheckTest {
    private static final SafetyRules RULES =
            new SafetyRules(
                    Map.of(
                            "chest", english("chest"),
                            "pain", english("pain", "hurts"),
                            "numb", english("numb", "no feeling"),
                            "arm", english("arm"),
                            "night", english("night")),
                    List.of(
                            together("numb-arm", Tier.URGENT, List.of("numb"), List.of("arm")),
                            together(
                                    "chest-pain",
                                    Tier.EMERGENCY,
                                    List.of("chest"),
                                    List.of("pain")),
                            phrase(
                                    "die",
                                    Tier.CRISIS,
                                    "want to die",
                                    "end it tonight",
                                    "seit # wochen")),
                    english("chest stretch", "dying for a", "tonight", "end it with a laugh"),
                    english("no", "not"),
                    english("any", "have"),
                    Set.of("paint"));
    private static final SafetyCheck CHECK = SafetyCheck.of(RULES);

    private static PhrasesByLanguage english(String... phrases) {
        return new PhrasesByLanguage(Map.of("en", List.of(phrases)));
    }

    private static SafetyRule phrase(String id, Tier tier, String... phrases) {
        return new SafetyRule(id, tier, "about", "editorial", english(phrases), List.of());
    }

    private static SafetyRule together(String id, Tier tier, List<String> one, List<String> other) {
        var both = new Together(List.of(one, other), 5, List.of("night"));
        return new SafetyRule(
                id, tier, "about", "editorial", PhrasesByLanguage.NONE, List.of(both));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chest pain",
                "pain in my chest",
                "CHEST, pain!",
                "my chést hurts",
                "chestpain",
                "chst pain",
                "chest pian",
                "no neck ache but chest pain",
                "no, chest pain",
                "not sure about chest pain"
            })
    void words_together_raise_the_alarm(String text) {
        assertThat(CHECK.check(text)).contains(new Alarm(Tier.EMERGENCY, "chest-pain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chest",
                "pain",
                "chest stretch for pain",
                "no chest pain",
                "not any chest pain",
                "chest paint",
                "chest one two three four five pain",
                "chest pain at night",
                "arm hurts",
                "dying for a stretch"
            })
    void harmless_lines_raise_none(String text) {
        assertThat(CHECK.check(text)).isEmpty();
    }

    @Test
    void the_most_pressing_alarm_counts_wherever_it_stands() {
        assertThat(CHECK.check("numb arm and chest pain and I want to die"))
                .contains(new Alarm(Tier.CRISIS, "die"));
        assertThat(CHECK.check("chest pain, numb arm"))
                .contains(new Alarm(Tier.EMERGENCY, "chest-pain"));
    }

    @Test
    void a_longer_alarming_phrase_outweighs_the_harmless_words_in_it() {
        assertThat(CHECK.check("I will end it tonight")).isPresent();
        assertThat(CHECK.check("end it with a laugh tonight")).isEmpty();
    }

    @Test
    void a_crisis_is_heard_even_when_denied() {
        assertThat(CHECK.check("I do not want to die")).isPresent();
    }

    @Test
    void a_denial_reaches_over_or_but_not_over_a_full_stop() {
        assertThat(CHECK.check("no chest or pain")).isEmpty();
        assertThat(CHECK.check("no feeling in my arm")).isPresent();
        assertThat(CHECK.check("Sore? No. Chest pain")).isPresent();
    }

    @Test
    void a_number_sign_stands_for_any_number() {
        assertThat(CHECK.check("seit 3 Wochen")).isPresent();
        assertThat(CHECK.check("seit langen Wochen")).isEmpty();
    }

    @Test
    void a_rule_that_names_an_unknown_concept_is_refused() {
        var rule = together("broken", Tier.URGENT, List.of("knee"), List.of("pain"));
        assertThatThrownBy(() ->
                        new SafetyRules(
                                RULES.concepts(),
                                List.of(rule),
                                PhrasesByLanguage.NONE,
                                PhrasesByLanguage.NONE,
                                PhrasesByLanguage.NONE,
                                Set.of()))
                .hasMessageContaining("broken")
                .hasMessageContaining("knee");
    }

    @Test
    void nothing_in_this_package_can_write_a_log() throws Exception {
        var location = SafetyCheck.class.getProtectionDomain().getCodeSource().getLocation();
        var folder = Path.of(location.toURI()).resolve("dev/unhunch/core/safety");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> mentions(file, "org/slf4j"))).isEmpty();
        }
    }

    private static boolean mentions(Path file, String name) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(name);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
