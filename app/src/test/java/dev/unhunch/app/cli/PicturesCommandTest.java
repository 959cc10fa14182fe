package dev.unhunch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class PicturesCommandTest {
    @Test
    void whatever_is_to_be_drawn_the_product_says_where_that_is_done() {
        assertThat(new CommandLine(new PicturesCommand()).execute("render", "pack", "--all"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(new CommandLine(new PicturesCommand()).execute()).isEqualTo(ExitCode.WRONG_USE);
    }
}
