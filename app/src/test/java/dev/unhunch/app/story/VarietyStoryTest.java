package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.match.Explanation.Candidate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who asks the same ten times gets five different things where there are as many, best first. */
class VarietyStoryTest {
    private static final int TIMES = 10;
    private static final int DIFFERENT = 5;
    private static final Product PRODUCT =
            Product.of(SettingsReader.read(Map.of(), new OperatorTexts()).settings().orElseThrow());

    private static Stream<String> areas() {
        return PRODUCT.library().areas().keySet().stream();
    }

    private static Stream<String> topics() {
        return PRODUCT.library().topics().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void stretches_for_an_area_vary(String area) {
        assertVaries("/stretch " + words(area));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void strengthening_for_an_area_varies(String area) {
        assertVaries("/strengthen " + words(area));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void tips_on_a_topic_vary(String topic) {
        assertVaries("/posture " + words(topic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/stretch", "/strengthen", "/routine", "/posture", "/routine 5 min", "neck"})
    void what_is_asked_for_without_much_varies(String line) {
        assertVaries(line);
    }

    @Test
    void another_goes_on_through_all_of_them() {
        var chat = new Chat(PRODUCT.bot(), "ada");
        var seen = new LinkedHashSet<String>();
        seen.add(chat.says("/stretch neck").item());
        for (int i = 1; i < DIFFERENT; i++) seen.add(chat.taps("Another").item());

        assertThat(seen).hasSize(DIFFERENT);
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }

    private static void assertVaries(String line) {
        var offered =
                PRODUCT.explain(line).match().orElseThrow().candidates().stream()
                        .filter(Candidate::offered)
                        .map(Candidate::id)
                        .toList();
        var shown = tenTimes(line);

        assertThat(offered).as("offered for %s", line).isNotEmpty();
        assertThat(shown.getFirst()).isEqualTo(offered.getFirst());
        int asMany = Math.min(DIFFERENT, offered.size());
        assertThat(new LinkedHashSet<>(shown)).hasSizeGreaterThanOrEqualTo(asMany);
        assertThat(shown.subList(0, asMany)).isEqualTo(offered.subList(0, asMany));
    }

    private static List<String> tenTimes(String line) {
        var chat = new Chat(PRODUCT.bot(), "ada");
        var shown = new ArrayList<String>();
        for (int i = 0; i < TIMES; i++) shown.add(chat.says(line).item());
        return shown;
    }
}
