package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** Two shards of a real client. */
class ShardsTest extends StandInCase {
    ShardsTest() {
        super(StandInSettings.usual().withShards(2, 16));
    }

    private ShardManager connect() {
        return DefaultShardManagerBuilder.createLight(
                        discord.token(), EnumSet.noneOf(GatewayIntent.class))
                .setRestConfigProvider(_ -> new RestConfig().setBaseUrl(discord.apiUrl()))
                .setSessionController(
                        new ConcurrentSessionController() {
                            @Override
                            public String getGateway() {
                                return discord.gatewayUrl();
                            }
                        })
                .addEventListeners(new TrivialBot())
                .build();
    }

    private static List<String> guildsOf(ShardManager shards, int id) {
        var shard = Objects.requireNonNull(shards.getShardById(id));
        return shard.getGuilds().stream().map(Guild::getName).toList();
    }

    @Test
    void each_answers_for_its_own_guild() throws Exception {
        var second = discord.guild("Second");
        var lobby = second.channel("lobby");
        var tom = second.member("Tom");
        var shards = connect();
        discord.gateway().awaitConnected(2);
        for (var shard : shards.getShards()) shard.awaitReady();
        TrivialBot.register(shards.getShards().getFirst());

        assertThat(guildsOf(shards, 0)).containsExactly("Design");
        assertThat(guildsOf(shards, 1)).containsExactly("Second");
        assertThat(discord.slash(ada, general, "hello").text()).isEqualTo("Hello");
        assertThat(discord.slash(tom, lobby, "hello").text()).isEqualTo("Hello");
        assertThat(discord.gateway().identifies())
                .extracting(one -> one.path("shard").toString())
                .containsExactlyInAnyOrder("[0,2]", "[1,2]");
        assertThat(discord.violations()).isEmpty();
        shards.shutdown();
    }
}
