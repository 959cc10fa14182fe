package dev.unhunch.discord.standin;

import static net.dv8tion.jda.api.Permission.MESSAGE_HISTORY;
import static net.dv8tion.jda.api.Permission.MESSAGE_SEND;
import static net.dv8tion.jda.api.Permission.VIEW_CHANNEL;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/**
 * Discord docs, Resources &gt; Message &gt; Create Message; Topics &gt; Permissions; JSON error
 * codes.
 */
class DeliveryRulesTest extends StandInCase {
    private static final String ONCE = ",'nonce':'abc','enforce_nonce':true";

    @Test
    void the_same_nonce_brings_back_the_first_message() throws Exception {
        var first = bot.says(general, "one", ONCE);
        var second = bot.says(general, "two", ONCE);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(discord.messages(general)).extracting(TestMessage::text).containsExactly("one");
    }

    @Test
    void a_nonce_counts_over_all_channels_of_the_author() throws Exception {
        bot.says(general, "one", ONCE);
        bot.says(guild.channel("other"), "two", ONCE);
        assertThat(discord.messages(guild.channel("other"))).isEmpty();
    }

    @Test
    void a_nonce_that_is_not_enforced_does_nothing() throws Exception {
        bot.says(general, "one", ",'nonce':'abc'");
        bot.says(general, "two", ",'nonce':'abc'");
        assertThat(discord.messages(general)).hasSize(2);
    }

    @Test
    void a_nonce_is_forgotten_after_some_minutes() throws Exception {
        bot.says(general, "one", ONCE);
        discord.clock().advance(Duration.ofMinutes(4));
        bot.says(general, "two", ONCE);
        assertThat(discord.messages(general)).hasSize(2);
    }

    @Test
    void a_nonce_has_25_characters_at_most() throws Exception {
        assertThat(
                        bot.says(
                                        general,
                                        "x",
                                        ",'enforce_nonce':true,'nonce':'" + "n".repeat(25) + "'")
                                .status())
                .isEqualTo(200);
        assertThat(
                        bot.says(
                                        general,
                                        "x",
                                        ",'enforce_nonce':true,'nonce':'" + "n".repeat(26) + "'")
                                .code())
                .isEqualTo(50035);
        assertThat(bot.says(general, "x", ",'enforce_nonce':true").code()).isEqualTo(50035);
    }

    @Test
    void the_nonce_of_a_deleted_message_is_an_unknown_message() throws Exception {
        bot.says(general, "one", ONCE);
        discord.delete(discord.messages(general).getFirst());
        assertThat(bot.says(general, "two", ONCE).code()).isEqualTo(10008);
        assertThat(discord.messages(general)).isEmpty();
    }

    @Test
    void history_tells_no_nonce() throws Exception {
        assertThat(bot.says(general, "one", ONCE).json().has("nonce")).isTrue();
        assertThat(
                        bot.send("GET", "channels/" + general.id() + "/messages", "")
                                .json()
                                .get(0)
                                .has("nonce"))
                .isFalse();
    }

    @Test
    void rights_decide() throws Exception {
        guild.botMay(general, VIEW_CHANNEL);
        assertThat(bot.says(general, "x", "").code()).isEqualTo(50013);
        guild.botMay(general);
        assertThat(bot.says(general, "x", "").code()).isEqualTo(50001);
        guild.botMay(general, VIEW_CHANNEL, MESSAGE_SEND);
        assertThat(bot.says(general, "x", "").status()).isEqualTo(200);
        assertThat(
                        bot.upload(
                                        "channels/" + general.id() + "/messages",
                                        "{'content':'x'," + RawClient.SILENT + "}")
                                .code())
                .isEqualTo(50013);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void without_the_right_to_history_it_is_empty() throws Exception {
        bot.says(general, "x", "");
        guild.botMay(general, VIEW_CHANNEL, MESSAGE_SEND);
        assertThat(bot.send("GET", "channels/" + general.id() + "/messages", "").json()).isEmpty();
        guild.botMay(general, VIEW_CHANNEL, MESSAGE_HISTORY);
        assertThat(bot.send("GET", "channels/" + general.id() + "/messages", "").json()).hasSize(1);
    }

    @Test
    void history_comes_in_pages_newest_first() throws Exception {
        discord.limit(Route.CREATE_MESSAGE, 100, Duration.ofSeconds(1));
        for (int i = 0; i < 5; i++) bot.says(general, "m" + i, "");
        String path = "channels/" + general.id() + "/messages";
        var newest = bot.send("GET", path + "?limit=2", "").json();
        assertThat(newest.findValuesAsText("content")).containsExactly("m4", "m3");
        var before =
                bot.send("GET", path + "?limit=2&before=" + newest.get(1).path("id").asText(), "")
                        .json();
        assertThat(before.findValuesAsText("content")).containsExactly("m2", "m1");
        var after =
                bot.send("GET", path + "?limit=1&after=" + before.get(1).path("id").asText(), "")
                        .json();
        assertThat(after.findValuesAsText("content")).containsExactly("m2");
        assertThat(bot.send("GET", path + "?limit=101", "").code()).isEqualTo(50035);
    }

    @Test
    void a_deleted_channel_is_unknown() throws Exception {
        guild.delete(general);
        assertThat(bot.says(general, "x", "").code()).isEqualTo(10003);
    }

    @Test
    void a_guild_that_threw_the_bot_out_is_closed() throws Exception {
        guild.removeBot();
        assertThat(bot.says(general, "x", "").code()).isEqualTo(50001);
        guild.inviteBot();
        assertThat(bot.says(general, "x", "").status()).isEqualTo(200);
    }

    @Test
    void a_forum_takes_no_messages() throws Exception {
        assertThat(bot.says(guild.forum("ideas"), "x", "").code()).isEqualTo(50008);
    }

    @Test
    void closed_direct_messages_stay_closed() throws Exception {
        var got = bot.send("POST", "users/@me/channels", "{'recipient_id':'" + ada.id() + "'}");
        assertThat(got.json().path("id").asText()).isEqualTo(discord.direct(ada).id());
        assertThat(bot.says(discord.direct(ada), "x", "").status()).isEqualTo(200);
        ada.closesDirectMessages();
        assertThat(bot.says(discord.direct(ada), "x", "").code()).isEqualTo(50007);
    }

    @Test
    void a_wrong_token_opens_nothing() throws Exception {
        bot.token = "wrong";
        assertThat(bot.says(general, "x", "").status()).isEqualTo(401);
        assertThat(discord.invalidRequests()).isEqualTo(1);
    }

    @Test
    void a_client_says_what_it_is() throws Exception {
        bot.agent = "curl/8";
        bot.send("GET", "users/@me", "");
        assertThat(discord.violations()).singleElement().asString().contains("User Agent");
    }
}
