package dev.unhunch.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Discord docs, Events &gt; Gateway and Topics &gt; Opcodes and Status Codes. */
class GatewayTest extends StandInCase {
    private static final int GUILDS = 1;
    private static final int MESSAGES = 1 << 9;
    private final List<RawGateway> open = new ArrayList<>();

    GatewayTest() {
        super(StandInSettings.usual().withShards(2, 1));
    }

    @AfterEach
    void hangUp() {
        open.forEach(RawGateway::close);
    }

    private RawGateway link() throws InterruptedException {
        var link = RawGateway.of(discord);
        open.add(link);
        return link;
    }

    private RawGateway in(long intents) throws InterruptedException {
        return link().identify(discord.token(), intents, 0, 1);
    }

    @Test
    void a_client_is_greeted_and_gets_its_guilds() throws Exception {
        var link = in(GUILDS);
        var ready = link.event("READY");
        assertThat(ready.path("s").asInt()).isEqualTo(1);
        assertThat(ready.at("/d/guilds/0/unavailable").asBoolean()).isTrue();
        assertThat(ready.at("/d/resume_gateway_url").asText()).isEqualTo(discord.gatewayUrl());
        assertThat(link.event("GUILD_CREATE").at("/d/name").asText()).isEqualTo("Design");
        assertThat(discord.gateway().identifies()).hasSize(1);
    }

    @Test
    void heartbeats_are_acknowledged() throws Exception {
        var link = link();
        link.send("{\"op\":1,\"d\":null}");
        assertThat(link.next().path("op").asInt()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"wrong,1,0,1,4004", ",1,1,1,4010", ",32768,0,1,4014", ",67108864,0,1,4013"})
    void what_cannot_be_is_closed_with_its_code(
            String token, long intents, int shard, int shards, int code) throws Exception {
        String used = token == null ? discord.token() : token;
        assertThat(link().identify(used, intents, shard, shards).closeCode()).isEqualTo(code);
    }

    @Test
    void a_privileged_intent_can_be_granted() throws Exception {
        discord.gateway().grants(1 << 15);
        in(1 << 15).event("READY");
    }

    @Test
    void too_few_shards_are_closed_with_4011() throws Exception {
        discord.gateway().needsShards(2);
        assertThat(in(GUILDS).closeCode()).isEqualTo(4011);
    }

    @Test
    void nobody_identifies_twice_on_one_connection() throws Exception {
        var link = in(GUILDS);
        link.event("READY");
        link.identify(discord.token(), GUILDS, 0, 1);
        assertThat(link.closeCode()).isEqualTo(4005);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void one_identifies_in_five_seconds_where_one_may_at_once() throws Exception {
        in(GUILDS).event("READY");
        assertThat(in(GUILDS).next().path("op").asInt()).isEqualTo(9);
        assertThat(discord.violations()).hasSize(1);
        discord.clock().advance(Duration.ofSeconds(5));
        in(GUILDS).event("READY");
    }

    @Test
    void more_than_120_events_a_minute_are_closed_with_4008() throws Exception {
        var link = link();
        for (int i = 0; i < 121; i++) link.send("{\"op\":1,\"d\":null}");
        assertThat(link.closeCode()).isEqualTo(4008);
        assertThat(discord.violations()).hasSize(1);
    }

    @Test
    void a_resumed_session_gets_what_it_missed_in_order() throws Exception {
        var link = in(GUILDS);
        String session = link.event("READY").at("/d/session_id").asText();
        int seen = link.event("GUILD_CREATE").path("s").asInt();
        discord.gateway().dropConnections();
        link.closeCode();
        guild.channel("one");
        guild.channel("two");
        var again = link().resume(discord.token(), session, seen);
        assertThat(again.event("CHANNEL_CREATE").at("/d/name").asText()).isEqualTo("one");
        assertThat(again.event("CHANNEL_CREATE").at("/d/name").asText()).isEqualTo("two");
        assertThat(again.event("RESUMED").path("s").asInt()).isEqualTo(seen + 3);
        assertThat(discord.gateway().resumes()).isEqualTo(1);
    }

    @Test
    void a_forgotten_session_is_invalid() throws Exception {
        String session = in(GUILDS).event("READY").at("/d/session_id").asText();
        discord.gateway().forgetsSessions();
        var answer = link().resume(discord.token(), session, 1).next();
        assertThat(answer.path("op").asInt()).isEqualTo(9);
        assertThat(answer.path("d").asBoolean()).isFalse();
    }

    @Test
    void a_session_that_was_closed_with_1000_is_gone() throws Exception {
        var link = in(GUILDS);
        String session = link.event("READY").at("/d/session_id").asText();
        link.closeBlocking();
        discord.gateway().awaitConnected(0);
        assertThat(link().resume(discord.token(), session, 1).next().path("op").asInt())
                .isEqualTo(9);
    }

    @Test
    void a_number_from_the_future_is_closed_with_4007() throws Exception {
        String session = in(GUILDS).event("READY").at("/d/session_id").asText();
        assertThat(link().resume(discord.token(), session, 999).closeCode()).isEqualTo(4007);
    }

    @Test
    void a_guild_belongs_to_one_shard_and_direct_messages_to_the_first() throws Exception {
        var second = discord.guild("Second");
        var zero = link().identify(discord.token(), GUILDS | 1 << 12, 0, 2);
        String first = zero.event("GUILD_CREATE").at("/d/id").asText();
        discord.clock().advance(Duration.ofSeconds(6));
        var one = link().identify(discord.token(), GUILDS | 1 << 12, 1, 2);
        assertThat(one.event("GUILD_CREATE").at("/d/id").asText())
                .isEqualTo(second.id())
                .isNotEqualTo(first);
        assertThat((Long.parseLong(second.id()) >>> 22) % 2).isEqualTo(1);
        discord.directMessage(ada, "neck hurts");
        assertThat(zero.event("MESSAGE_CREATE").at("/d/content").asText()).isEqualTo("neck hurts");
        assertThat(one.isQuiet()).isTrue();
    }

    @Test
    void words_come_only_with_their_intent_and_in_channels_only_where_the_bot_is_mentioned()
            throws Exception {
        var deaf = in(GUILDS);
        deaf.event("GUILD_CREATE");
        discord.clock().advance(Duration.ofSeconds(6));
        var link = in(GUILDS | MESSAGES);
        link.event("GUILD_CREATE");
        discord.says(ada, general, "secret");
        discord.says(ada, general, "<@bot> neck hurts");
        assertThat(link.event("MESSAGE_CREATE").at("/d/content").asText()).isEmpty();
        var heard = link.event("MESSAGE_CREATE");
        assertThat(heard.at("/d/content").asText()).endsWith("neck hurts");
        assertThat(heard.at("/d/mentions/0/id").asText()).isEqualTo(discord.botId());
        assertThat(deaf.isQuiet()).isTrue();
    }

    @Test
    void it_asks_to_reconnect_and_closes_on_demand() throws Exception {
        var link = in(GUILDS);
        link.event("GUILD_CREATE");
        discord.gateway().asksToReconnect();
        assertThat(link.next().path("op").asInt()).isEqualTo(7);
        discord.gateway().invalidatesSessions(true);
        assertThat(link.next().path("d").asBoolean()).isTrue();
        discord.gateway().closes(4004);
        assertThat(link.closeCode()).isEqualTo(4004);
    }

    @Test
    void a_frozen_line_says_nothing_and_breaks_nothing() throws Exception {
        var link = in(GUILDS);
        link.event("GUILD_CREATE");
        discord.gateway().freezes();
        link.send("{\"op\":1,\"d\":null}");
        guild.channel("one");
        var other = link();
        assertThat(other.isOpen()).isTrue();
        assertThat(link.isQuiet()).isTrue();
        assertThat(link.isOpen()).isTrue();
    }

    @Test
    void a_closed_door_takes_nobody() throws Exception {
        discord.gateway().refuses();
        var link = new RawGateway(discord);
        open.add(link);
        assertThat(link.connectBlocking()).isFalse();
        discord.gateway().admits();
        assertThat(link().isOpen()).isTrue();
    }
}
