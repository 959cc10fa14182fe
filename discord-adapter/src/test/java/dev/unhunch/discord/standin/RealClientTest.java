package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.JDA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** A real client, JDA, against the stand-in. */
class RealClientTest {
    private final DiscordStandIn discord = DiscordStandIn.start();

    private final TestGuild guild = discord.guild("Design");
    private final TestChannel general = guild.channel("general");
    private final TestPerson ada = guild.member("Ada");
    private JDA jda;

    @BeforeEach
    void connect() throws InterruptedException {
        jda = TrivialBot.connect(discord).awaitReady();
        TrivialBot.register(jda);
    }

    @AfterEach
    void stop() throws InterruptedException {
        jda.shutdown();
        var _ = jda.awaitShutdown(Duration.ofSeconds(5));
        discord.close();
    }

    @Test
    void it_answers_loses_the_connection_resumes_and_answers_again() {
        var first = discord.slash(ada, general, "hello");
        assertThat(first.text()).isEqualTo("Hello");
        assertThat(first.buttons()).containsExactly("Again");
        discord.gateway().dropConnections();
        var second = discord.press(ada, first.message(), "Again");
        assertThat(second.isEphemeral()).isTrue();
        resumedOnce();
    }

    private void resumedOnce() {
        assertThat(discord.gateway().resumes()).isEqualTo(1);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void it_comes_back_when_it_is_asked_to() {
        discord.gateway().asksToReconnect();
        discord.gateway().awaitResumes(1);
        assertThat(discord.slash(ada, general, "hello").text()).isEqualTo("Hello");
        resumedOnce();
    }

    @Test
    void it_is_back_after_an_outage() {
        discord.goesDown();
        discord.gateway().awaitConnected(0);
        discord.comesBack();
        discord.gateway().awaitResumes(1);
        assertThat(discord.slash(ada, general, "hello").text()).isEqualTo("Hello");
        resumedOnce();
    }
}
