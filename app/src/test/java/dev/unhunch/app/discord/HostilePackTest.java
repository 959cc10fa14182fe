package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.packs.PackOnDisk;
import dev.unhunch.discord.standin.StandInSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** What packs hold is plain text in Discord, whatever it looks like. */
class HostilePackTest {
    private static final String BODY =
            "<script>alert(1)</script> @everyone <!channel> <@U1> **bold** [x](https://example.org)"
                    + " `c` ~~s~~ &amp; {0}";

    @TempDir private Path folder;

    @Test
    void texts_of_packs_become_no_markup_and_ping_nobody() {
        var content = new PackOnDisk(folder).tip("trap", "Trap @here **b**", BODY).content();
        var server = new Server(StandInSettings.usual(), content);
        try {
            var asked =
                    server.discord.slash(
                            server.ben, server.general, "posture", Map.of("topic", "trap"));
            asked.callback();
            assertThat(asked.text())
                    .contains("Trap")
                    .contains("alert(1)")
                    .doesNotContain("**bold**")
                    .doesNotContain("](https://example.org)")
                    .doesNotContain("~~s~~")
                    .doesNotContain("**b**");
            server.nothingWasBroken();
        } finally {
            server.close();
        }
    }
}
