package dev.unhunch.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ActionIdTest {
    @Test
    void any_arguments_come_back_as_they_went() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var arguments = new ArrayList<String>();
            for (int n = random.nextInt(4); n > 0; n--) arguments.add(word(random));
            if (!ActionId.fits("done", arguments)) continue;
            var id = new ActionId("done", arguments);
            assertThat(ActionId.parse(id.wire())).contains(id);
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--)
            word.appendCodePoint(
                    switch (random.nextInt(4)) {
                        case 0 -> ':';
                        case 1 -> "+% é肩".codePointAt(random.nextInt(5));
                        default -> 'a' + random.nextInt(26);
                    });
        return word.toString();
    }

    @Test
    void a_time_of_day_keeps_its_colon() {
        var id = ActionId.of("at", "09:30");

        assertThat(id.wire()).isEqualTo("1:at:09%3A30");
        assertThat(ActionId.parse(id.wire())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "1",
                "1:",
                "2:done:x",
                "done:x",
                "1:Done:x",
                "1:done:%",
                "1:done:%zz",
                "1:<script>",
                "1:done:%F0%9F%98%80%"
            })
    void what_we_never_wrote_is_not_read(String wire) {
        assertThat(ActionId.parse(wire)).isEmpty();
    }

    @Test
    void longer_than_the_smallest_platform_allows_cannot_be_made_nor_read() {
        assertThatThrownBy(() -> ActionId.of("done", "x".repeat(94)))
                .hasMessageContaining("101 characters of 100");
        assertThat(ActionId.fits("done", List.of("x".repeat(93)))).isTrue();
        assertThat(ActionId.parse("1:done:" + "x".repeat(94))).isEmpty();
    }
}
