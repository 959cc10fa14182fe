package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Discord docs, Interactions &gt; Receiving and Responding &gt; Followup Messages. */
class FollowUpTest extends StandInCase {
    private static final String WORDS = "{'content':'More'," + RawClient.SILENT + "}";

    @Test
    void a_token_lives_for_fifteen_minutes() throws Exception {
        var exchange = hello();
        bot.responds(exchange, RawClient.reply("Hi"));
        discord.clock().advance(Duration.ofMinutes(14));
        assertThat(bot.follows(exchange, "POST", "", WORDS).status()).isEqualTo(200);
        discord.clock().advance(Duration.ofMinutes(2));
        assertThat(bot.follows(exchange, "POST", "", WORDS).code()).isEqualTo(50027);
        assertThat(discord.violations()).singleElement().asString().contains("15 minutes");
    }

    @Test
    void nothing_follows_before_a_first_response() throws Exception {
        assertThat(bot.follows(hello(), "POST", "", WORDS).code()).isEqualTo(10015);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void thinking_settles_who_sees_the_answer() throws Exception {
        var exchange = hello();
        bot.responds(exchange, "{'type':5}");
        bot.follows(
                exchange,
                "PATCH",
                "/messages/@original",
                "{'flags':64,'content':'Done'," + RawClient.SILENT + "}");
        assertThat(exchange.text()).isEqualTo("Done");
        assertThat(exchange.isEphemeral()).isFalse();
        assertThat(discord.violations())
                .singleElement()
                .asString()
                .contains("settled by the first response");
    }

    @Test
    void the_first_follow_up_takes_the_place_of_thinking() throws Exception {
        var exchange = hello();
        bot.responds(exchange, "{'type':5,'data':{'flags':64}}");
        bot.follows(exchange, "POST", "", WORDS);
        assertThat(exchange.text()).isEqualTo("More");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void the_answer_can_be_read_changed_and_deleted() throws Exception {
        var exchange = hello();
        bot.responds(exchange, RawClient.reply("Hi"));
        assertThat(
                        bot.follows(exchange, "GET", "/messages/@original", "")
                                .json()
                                .path("content")
                                .asText())
                .isEqualTo("Hi");
        bot.follows(exchange, "PATCH", "/messages/@original", WORDS);
        assertThat(exchange.text()).isEqualTo("More");
        assertThat(bot.follows(exchange, "DELETE", "/messages/@original", "").status())
                .isEqualTo(204);
        assertThat(bot.follows(exchange, "GET", "/messages/@original", "").code()).isEqualTo(10008);
        assertThat(discord.messages(general)).isEmpty();
    }

    @Test
    void where_the_bot_is_not_installed_five_follow() throws Exception {
        register(
                "[{'name':'hello','description':'d','integration_types':[0,1],'contexts':[0,1,2]}]");
        var elsewhere = discord.guildWithoutBot("Elsewhere");
        elsewhere.admit(ada);
        ada.installsForThemselves();
        discord.limit(Route.FOLLOW_UP, 100, Duration.ofSeconds(1));
        var exchange = discord.slash(ada, elsewhere.channel("lobby"), "hello");
        assertThat(exchange.payload().path("authorizing_integration_owners").has("0")).isFalse();
        bot.responds(exchange, RawClient.reply("Hi"));
        for (int i = 0; i < 5; i++)
            assertThat(bot.follows(exchange, "POST", "", WORDS).status()).isEqualTo(200);
        assertThat(bot.follows(exchange, "POST", "", WORDS).code()).isEqualTo(40094);
        assertThat(exchange.followUps(5)).hasSize(5);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void in_its_own_guild_more_may_follow() throws Exception {
        var exchange = hello();
        discord.limit(Route.FOLLOW_UP, 100, Duration.ofSeconds(1));
        bot.responds(exchange, RawClient.reply("Hi"));
        for (int i = 0; i < 6; i++)
            assertThat(bot.follows(exchange, "POST", "", WORDS).status()).isEqualTo(200);
    }
}
