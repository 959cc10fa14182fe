package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Discord docs, Topics &gt; Rate Limits. */
class RateLimitTest extends StandInCase {
    private static String header(RawClient.Got got, String name) {
        return got.whole().headers().firstValue(name).orElse("");
    }

    @Test
    void a_bucket_says_what_is_left() throws Exception {
        var got = bot.says(general, "x", "");
        assertThat(header(got, "X-RateLimit-Limit")).isEqualTo("5");
        assertThat(header(got, "X-RateLimit-Remaining")).isEqualTo("4");
        assertThat(header(got, "X-RateLimit-Bucket")).isNotEmpty();
        assertThat(Double.parseDouble(header(got, "X-RateLimit-Reset-After"))).isBetween(0.0, 5.0);
    }

    @Test
    void a_sixth_message_in_one_channel_has_to_wait() throws Exception {
        for (int i = 0; i < 5; i++) bot.says(general, "x", "");
        var got = bot.says(general, "x", "");
        assertThat(got.status()).isEqualTo(429);
        assertThat(got.json().path("retry_after").asDouble()).isBetween(0.0, 5.0);
        assertThat(got.json().path("global").asBoolean()).isFalse();
        assertThat(header(got, "Retry-After")).matches("[1-5]");
        assertThat(header(got, "X-RateLimit-Scope")).isEqualTo("user");
        assertThat(header(got, "Via")).describedAs("no ban by Cloudflare").isNotEmpty();
        assertThat(bot.says(guild.channel("other"), "x", "").status()).isEqualTo(200);
        discord.clock().advance(Duration.ofSeconds(5));
        assertThat(bot.says(general, "x", "").status()).isEqualTo(200);
        assertThat(discord.limited()).isEqualTo(1);
    }

    @Test
    void fifty_a_second_over_all_routes_but_those_of_interactions() throws Exception {
        var small = DiscordStandIn.start(StandInSettings.usual().withPerSecond(3));
        var client = new RawClient(small);
        small.clock().advance(Duration.ofHours(1));
        int refused = 0;
        for (int i = 0; i < 30; i++) {
            var got = client.send("GET", "users/@me", "");
            if (got.status() != 429) continue;
            refused++;
            assertThat(header(got, "X-RateLimit-Global")).isEqualTo("true");
            assertThat(got.json().path("global").asBoolean()).isTrue();
            assertThat(client.send("POST", "interactions/1/x/callback", "{}").code())
                    .isEqualTo(10062);
        }
        assertThat(refused).isPositive();
        client.close();
        small.close();
    }

    @Test
    void a_limit_can_be_had_on_demand() throws Exception {
        discord.trouble()
                .next(
                        1,
                        Route.CREATE_MESSAGE,
                        new Trouble.Kind.Limited(Duration.ofMillis(1_500), true));
        var got = bot.says(general, "x", "");
        assertThat(got.status()).isEqualTo(429);
        assertThat(header(got, "Retry-After")).isEqualTo("2");
        assertThat(bot.says(general, "x", "").status()).isEqualTo(200);
    }
}
