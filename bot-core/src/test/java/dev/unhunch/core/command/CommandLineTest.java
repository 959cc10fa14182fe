package dev.unhunch.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

class CommandLineTest {
    private static final CommandSpec STRETCH =
            CommandSpec.of(
                    "stretch", new Option.Word("what", false, (Locale _, String _) -> List.of()));
    private static final CommandSpec HELP = CommandSpec.of("help");

    private static CommandLine read(String line) {
        return CommandLine.read(line, List.of(STRETCH, HELP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stretch neck",
                "stretch neck",
                "  /STRETCH   neck  ",
                "/unhunch stretch neck",
                "/unhunch /stretch neck",
                "/ stretch neck",
                "／stretch neck"
            })
    void the_same_command_by_any_road(String line) {
        assertThat(read(line)).isEqualTo(new CommandLine.Known(STRETCH, "neck"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "/", " / ", "/unhunch", "unhunch"})
    void nothing_asked_is_empty(String line) {
        assertThat(read(line)).isEqualTo(new CommandLine.Empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/strech neck", "/stretc", "/str", "/stretching neck"})
    void a_near_miss_offers_the_command(String line) {
        assertThat(read(line)).isEqualTo(new CommandLine.Unknown(List.of("stretch")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dance", "//", "/🙂", "/<b>"})
    void an_unknown_command_is_none_of_ours(String line) {
        assertThat(read(line)).isEqualTo(new CommandLine.Unknown(List.of()));
    }

    @Test
    void words_without_a_command_stay_words() {
        assertThat(read("my neck hurts")).isEqualTo(new CommandLine.Words("my neck hurts"));
    }
}
