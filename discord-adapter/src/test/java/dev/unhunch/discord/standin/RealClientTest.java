package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real client, JDA, against the stand-in. */
class RealClientTest {
    private final DiscordStandIn discord = DiscordStandIn.start();

    @AfterEach
    void stop() {
        discord.close();
    }

    @Test
    void it_answers_loses_the_connection_resumes_and_answers_again() throws Exception {
        var guild = discord.guild("Design");
        var general = guild.channel("general");
        var ada = guild.member("Ada");
        var jda = TrivialBot.connect(discord).awaitReady();
        TrivialBot.register(jda);

        var first = discord.slash(ada, general, "hello");
        assertThat(first.text()).isEqualTo("Hello");
        assertThat(first.buttons()).containsExactly("Again");
        discord.gateway().dropConnections();
        var second = discord.press(ada, first.message(), "Again");
        assertThat(second.isEphemeral()).isTrue();

        assertThat(discord.gateway().resumes()).isEqualTo(1);
        assertThat(discord.violations()).isEmpty();
        jda.shutdownNow();
    }
}
