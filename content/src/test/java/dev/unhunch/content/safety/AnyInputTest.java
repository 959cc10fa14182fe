package dev.unhunch.content.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.unhunch.core.safety.Tier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Random;

class AnyInputTest {
    private static final int LONG = 10_000;

    @Test
    void random_characters_of_all_scripts_never_break_it() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--)
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            text.append((char) (0xD800 + random.nextInt(0x800)));
            assertThatCode(() -> SafetyFiles.CHECK.check(text.toString()))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\u202E\u202D", "/", "@everyone", "<!channel>"})
    void empty_and_odd_lines_raise_nothing(String text) {
        assertThat(SafetyFiles.CHECK.check(text)).isEmpty();
    }

    @Test
    void an_alarm_at_the_end_of_a_long_text_is_heard() {
        var text = "my shoulders are stiff today, ".repeat(LONG / 30) + "and I want to die";
        assertThat(SafetyFiles.CHECK.check(text))
                .hasValueSatisfying(alarm -> assertThat(alarm.tier()).isEqualTo(Tier.CRISIS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chest ", "no chest pain or ", "xqzvbnmklp ", "numb and ", "chestchestchestchest ",
                "胸が", "a", "my neck ", "bracbracbrac", "want to "
            })
    void time_grows_with_the_length_and_not_faster(String part) {
        var text = part.repeat(LONG / part.length());
        SafetyFiles.CHECK.check(text);
        var start = System.nanoTime();
        SafetyFiles.CHECK.check(text);
        var once = Duration.ofNanos(System.nanoTime() - start);
        assertThat(once).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void what_is_answered_holds_nothing_of_the_text() {
        assertThat(SafetyFiles.CHECK.check("zebra chest pain").toString())
                .doesNotContain("zebra")
                .contains("chest-pain");
    }
}
