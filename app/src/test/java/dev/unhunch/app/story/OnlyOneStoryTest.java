package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** A wish that a single item meets does not end in a dead button. */
class OnlyOneStoryTest {
    private final Chat chat =
            new Chat(
                    Product.of(
                                    SettingsReader.read(Map.of(), new OperatorTexts())
                                            .settings()
                                            .orElseThrow())
                            .bot(),
                    "ada");

    @ParameterizedTest
    @CsvSource({"/posture phone, phone-height", "/posture driving, wheel-arm"})
    void another_goes_on_to_what_is_near_and_asking_again_stays(String line, String only) {
        assertThat(chat.says(line).item()).isEqualTo(only);
        assertThat(chat.buttons()).contains("More like this");
        assertThat(chat.taps("Another").item()).isNotEqualTo(only);
        assertThat(chat.says(line).item()).isEqualTo(only);
    }
}
