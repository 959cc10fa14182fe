package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Discord docs, Events &gt; Gateway &gt; Sending Heartbeats: "zombied" connections. */
class DeadLineTest extends StandInCase {
    DeadLineTest() {
        super(StandInSettings.usual().beating(Duration.ofMillis(500)));
    }

    @Test
    void a_real_client_notices_by_missing_heartbeats() throws Exception {
        var jda = TrivialBot.connect(discord).awaitReady();
        TrivialBot.register(jda);
        discord.gateway().freezes();
        var unheard = discord.slash(ada, general, "hello");
        discord.gateway().awaitResumes(1);
        assertThat(unheard.text()).describedAs("it comes after the resume").isEqualTo("Hello");
        assertThat(discord.violations()).isEmpty();
        jda.shutdown();
        var _ = jda.awaitShutdown(Duration.ofSeconds(5));
    }
}
