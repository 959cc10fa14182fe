package dev.unhunch.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mix:neck-side-turn+prone-t-raise",
                "mix:neck:neck-side-turn+chin-tuck",
                "mix:chin-tuck",
                "routine:neck-reset-2",
                "challenge:upper-back-30:12",
                "challenge:upper-back-30:100",
                "challenge:upper-back-30:end"
            })
    void is_read_as_it_was_written(String wire) {
        assertThat(PostContent.parse(wire).orElseThrow().wire()).isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mix",
                "mix:",
                "mix:a++b",
                "mix:A",
                "mix:a:b:c",
                "routine:../x",
                "routine:",
                "challenge:x",
                "challenge:x:0",
                "challenge:x:-1",
                "challenge:x:101",
                "challenge:x:END",
                "challenge:x:99999999999",
                "tip:x"
            })
    void anything_else_is_nothing(String wire) {
        assertThat(PostContent.parse(wire)).isEmpty();
    }
}
