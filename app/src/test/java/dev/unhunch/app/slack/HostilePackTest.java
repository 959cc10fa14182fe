package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.packs.PackOnDisk;
import dev.unhunch.slack.standin.StandInSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What packs hold is plain text in Slack, whatever it looks like. */
class HostilePackTest {
    private static final String BODY =
            "<script>alert(1)</script> @everyone <!channel> <@U1> **bold** [x](https://example.org)"
                    + " `c` ~~s~~ &amp; {0}";

    @TempDir private Path folder;

    @Test
    void texts_of_packs_become_no_markup_and_ping_nobody() {
        var content = new PackOnDisk(folder).tip("trap", "Trap <!here> *b*", BODY).content();
        var office = new Office(Way.SOCKET, StandInSettings.usual(), content);
        try {
            var answer = Walk.types(office.ben, office.general, "/posture trap");
            assertThat(answer.message().json().toString())
                    .contains("\"text\":\"Trap &lt;!here&gt; *b*\"")
                    .contains("{\"type\":\"text\",\"text\":\"" + BODY + "\"}")
                    .doesNotContain("mrkdwn")
                    .doesNotContain("broadcast")
                    .doesNotContain("\"type\":\"link\"")
                    .doesNotContain("\"type\":\"user\"");
            office.nothingWasBroken();
        } finally {
            office.close();
        }
    }
}
