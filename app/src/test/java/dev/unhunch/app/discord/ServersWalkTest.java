package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.port.Connection;
import dev.unhunch.discord.standin.Exchange;
import dev.unhunch.discord.standin.StandInSettings;
import dev.unhunch.discord.standin.TestGuild;

import net.dv8tion.jda.api.Permission;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Several servers: on two shards, and one that we are removed from. */
class ServersWalkTest {
    private static final Map<String, String> NINE =
            Map.of("time", "9:00", "days", "every day", "zone", "Berlin");

    @Test
    void servers_of_two_shards_are_answered_and_posted_in() {
        try (var server = new Server(StandInSettings.usual().withShards(2, 16))) {
            server.discord.gateway().awaitConnected(2);
            for (int i = 0; i < 6; i++) post(server, server.discord.guild("Guild " + i));
            assertThat(server.connection()).isEqualTo(new Connection.Connected());
            server.nothingWasBroken();
        }
    }

    private static void post(Server server, TestGuild guild) {
        var channel = guild.channel("team");
        var admin = guild.member("Admin of " + guild.name(), Permission.MANAGE_SERVER);
        server.discord.slash(admin, channel, "daily subscribe", NINE).callback();
        server.discord.slash(admin, channel, "daily now").callback();
        server.discord.awaitMessage(channel, message -> message.buttons().contains("Done"));
    }

    @Test
    void a_server_that_removes_us_rests_until_somebody_resumes_it() {
        try (var server = new Server()) {
            server.discord.slash(server.ada, server.general, "daily subscribe", NINE).callback();

            server.restarts(server.guild::removeBot);
            server.awaitRemoval();
            server.guild.inviteBot();

            var shown = awaitPause(server);
            var resumed = server.discord.press(server.ada, shown.message(), "Resume");
            assertThat(resumed.text()).contains("9:00");
            server.nothingWasBroken();
        }
    }

    /** News of servers are noted in their own turn: asks again until they are. */
    private static Exchange awaitPause(Server server) {
        for (int i = 0; i < 1_000; i++) {
            var shown = server.discord.slash(server.ada, server.general, "daily show");
            if (shown.buttons().contains("Resume")) return shown;
        }
        throw new AssertionError("still posts");
    }

    @Test
    void discord_may_be_away_for_a_while() {
        try (var server = new Server()) {
            server.discord.goesDown();
            server.discord.comesBack();
            server.discord.gateway().awaitConnected(1);

            assertThat(server.discord.slash(server.ben, server.general, "posture").text())
                    .isNotBlank();
            server.nothingWasBroken();
        }
    }
}
