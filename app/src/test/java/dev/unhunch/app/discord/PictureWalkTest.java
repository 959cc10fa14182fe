package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.packs.PackOnDisk;
import dev.unhunch.app.packs.TestImages;
import dev.unhunch.discord.standin.Exchange;
import dev.unhunch.discord.standin.StandInSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** Pictures as they come to people in Discord. */
class PictureWalkTest {
    private static final byte[] LARGE = TestImages.gif(200 << 10);
    @TempDir private Path folder;
    private Server server;

    @BeforeEach
    void start() {
        var content = new PackOnDisk(folder).pictured(TestImages.png(), LARGE).content();
        server = new Server(StandInSettings.usual(), content);
    }

    @AfterEach
    void no_rule_was_broken() {
        server.nothingWasBroken();
        server.close();
    }

    private Exchange ben(String command, String what) {
        return server.discord.slash(server.ben, server.general, command, Map.of("what", what));
    }

    @Test
    void the_largest_one_comes_with_the_first_answer_and_its_words() {
        var message = ben("stretch", "corridor reach").message();
        assertThat(message.pictures())
                .singleElement()
                .satisfies(picture ->
                        assertThat(picture.path("description").asText())
                                .startsWith("Person standing beside a wall"));
        assertThat(message.files()).containsOnlyKeys("corridor-reach.gif");
        assertThat(message.files().get("corridor-reach.gif")).isEqualTo(LARGE);
        assertThat(message.text()).contains("Corridor reach", "Stand beside the wall.");
    }

    @Test
    void a_routine_comes_with_its_steps_side_by_side() {
        var message = ben("routine", "corridor break").message();
        assertThat(message.files()).containsOnlyKeys("routine-corridor-reach-2.png");
        assertThat(message.pictures().getFirst().path("description").asText())
                .isEqualTo("Steps: Corridor reach");
    }

    @Test
    void another_one_does_not_keep_the_picture_of_the_first() {
        var first = ben("stretch", "corridor reach").message();
        var other = server.discord.press(server.ben, first, "Another").message();
        assertThat(other.text()).doesNotContain("Corridor reach");
        assertThat(other.json().path("attachments").toString()).doesNotContain("corridor");
        assertThat(other.pictures().toString()).doesNotContain("Person standing beside a wall");
    }
}
