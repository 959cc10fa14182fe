package dev.unhunch.discord.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Reach;
import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.discord.Rig;
import dev.unhunch.discord.Shards;
import dev.unhunch.discord.Token;
import dev.unhunch.discord.standin.DiscordStandIn;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.StandInSettings;
import dev.unhunch.discord.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Comes in, is thrown out, and comes back. */
class ConnectingTest {
    private final List<AutoCloseable> open = new ArrayList<>();
    private final DiscordStandIn standIn = standIn(StandInSettings.usual());

    private DiscordStandIn standIn(StandInSettings settings) {
        var made = DiscordStandIn.start(settings);
        open.add(made);
        return made;
    }

    private Rig node(DiscordSettings settings) {
        var rig = Rig.started(settings);
        open.add(rig);
        return rig;
    }

    @AfterEach
    void close() throws Exception {
        for (var each : open.reversed()) each.close();
    }

    private static DiscordSettings with(DiscordStandIn standIn, Token token, Shards shards) {
        var usual = Rig.settings(standIn);
        return new DiscordSettings(
                token, usual.api(), usual.gateway(), shards, true, usual.publicUrl());
    }

    private static DiscordSettings with(DiscordStandIn standIn, Shards shards) {
        return with(standIn, new Token(standIn.token()), shards);
    }

    @ParameterizedTest
    @CsvSource({"true, 4609", "false, 1"})
    void it_asks_to_hear_what_it_answers_and_nothing_privileged(boolean reads, int intents) {
        var usual = Rig.settings(standIn);
        var rig =
                node(
                        new DiscordSettings(
                                usual.token(),
                                usual.api(),
                                usual.gateway(),
                                usual.shards(),
                                reads,
                                usual.publicUrl()));
        rig.awaitState(Connection.Connected.class);
        assertThat(standIn.gateway().identifies())
                .singleElement()
                .satisfies(it -> assertThat(it.get("intents").asInt()).isEqualTo(intents));
    }

    @Test
    void a_wrong_token_is_one_clear_sentence_and_no_second_try() {
        var rig = node(with(standIn, new Token("wrong"), new Shards.Recommended()));
        assertThat(rig.awaitState(Connection.Refused.class).why())
                .startsWith("DISCORD_TOKEN is refused")
                .contains("https://discord.com/developers/applications")
                .doesNotContain("wrong");
        Rig.pass(Duration.ofMillis(500));
        assertThat(standIn.requests(Route.GET_GATEWAY_BOT)).isEqualTo(1);
        assertThat(rig.discord().connection()).isInstanceOf(Connection.Refused.class);
        assertThat(rig.platform().reach().remainders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4004, DISCORD_TOKEN is refused",
        "4010, DISCORD_SHARDS",
        "4012, Install a newer release",
        "4013, code 4013",
        "4014, code 4014"
    })
    void a_door_that_is_shut_for_good_says_why(int code, String why) {
        var rig = node(Rig.settings(standIn));
        rig.awaitState(Connection.Connected.class);
        standIn.gateway().closes(code);
        assertThat(rig.awaitState(Connection.Refused.class).why()).contains(why);
        Rig.await("nobody is there", () -> standIn.gateway().connected() == 0);
    }

    @Test
    void too_few_shards_are_a_setting_to_change_where_somebody_set_them() {
        var rig = node(with(standIn, new Shards.Some(0, 0, 1)));
        rig.awaitState(Connection.Connected.class);
        standIn.gateway().closes(4011);
        assertThat(rig.awaitState(Connection.Refused.class).why()).contains("DISCORD_SHARDS");
    }

    @Test
    void too_few_shards_are_asked_for_anew_where_discord_recommends_them() {
        var rig = node(Rig.settings(standIn));
        rig.awaitState(Connection.Connected.class);
        standIn.gateway().closes(4011);
        rig.awaitState(Connection.Lost.class);
        rig.awaitState(Connection.Connected.class);
        assertThat(standIn.requests(Route.GET_GATEWAY_BOT)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 404, 403})
    void a_discord_in_trouble_is_asked_again_until_it_is_well(int status) {
        standIn.trouble().next(5, Route.GET_GATEWAY_BOT, new Trouble.Kind.Fails(status));
        var rig = node(Rig.settings(standIn));
        rig.awaitState(Connection.Connected.class);
        assertThat(standIn.trouble().left(Route.GET_GATEWAY_BOT)).isZero();
    }

    @Test
    void trouble_between_the_first_answer_and_the_gateway_is_no_end_either() {
        standIn.trouble().next(2, Route.GET_SELF, new Trouble.Kind.Fails(500));
        node(Rig.settings(standIn)).awaitState(Connection.Connected.class);
    }

    @Test
    void a_limit_at_the_start_is_waited_for() {
        standIn.trouble()
                .next(
                        1,
                        Route.GET_GATEWAY_BOT,
                        new Trouble.Kind.Limited(Duration.ofSeconds(1), true));
        var rig = node(Rig.settings(standIn));
        long begun = System.nanoTime();
        rig.awaitState(Connection.Connected.class);
        assertThat(System.nanoTime() - begun).isGreaterThan(Duration.ofMillis(800).toNanos());
        assertThat(standIn.requests(Route.GET_GATEWAY_BOT)).isEqualTo(2);
    }

    @Test
    void a_discord_that_is_down_at_the_start_is_found_when_it_comes() {
        standIn.goesDown();
        var rig = node(Rig.settings(standIn));
        Rig.pass(Duration.ofMillis(700));
        assertThat(rig.discord().connection()).isEqualTo(new Connection.Connecting());
        assertThat(rig.platform().reach().remainders()).isEmpty();
        standIn.comesBack();
        rig.awaitState(Connection.Connected.class);
    }

    @Test
    void a_cut_cable_is_noticed_and_the_session_goes_on() {
        var rig = node(Rig.settings(standIn));
        rig.awaitState(Connection.Connected.class);
        standIn.gateway().dropConnections();
        rig.awaitState(Connection.Lost.class);
        rig.awaitState(Connection.Connected.class);
        assertThat(standIn.gateway().resumes()).isEqualTo(1);
        assertThat(rig.platform().reach().remainders()).containsExactly(0);
    }

    @Test
    void after_an_outage_it_comes_back_to_the_same_gateway() {
        var rig = node(Rig.settings(standIn));
        rig.awaitState(Connection.Connected.class);
        standIn.goesDown();
        rig.awaitState(Connection.Lost.class);
        Rig.pass(Duration.ofSeconds(3));
        standIn.comesBack();
        rig.awaitState(Connection.Connected.class);
        assertThat(standIn.gateway().connected()).isEqualTo(1);
    }

    @Test
    void all_shards_of_this_node_make_a_connection() {
        var two = standIn(StandInSettings.usual().withShards(2, 2));
        var here = two.guild("One");
        var there = two.guild("Two");
        var rig = node(Rig.settings(two));
        rig.awaitState(Connection.Connected.class);
        assertThat(two.gateway().identifies()).hasSize(2);
        assertThat(rig.platform().reach()).isEqualTo(new Reach("discord", 2, Set.of(0, 1)));
        var routes =
                List.of(
                        rig.platform().route(Rig.place(here.channel("general"))) % 2,
                        rig.platform().route(Rig.place(there.channel("general"))) % 2);
        assertThat(routes).containsExactlyInAnyOrder(0L, 1L);
        Rig.await("both looks", () -> rig.news().looks().size() == 2);
        assertThat(rig.news().looks())
                .containsExactlyInAnyOrder(Set.of(here.id()), Set.of(there.id()));
    }

    @Test
    void a_node_of_several_reaches_and_sees_its_own_shards_only() {
        var two = standIn(StandInSettings.usual().withShards(2, 2));
        var guilds = List.of(two.guild("One"), two.guild("Two"));
        var rig = node(with(two, new Shards.Some(1, 1, 2)));
        rig.awaitState(Connection.Connected.class);
        assertThat(two.gateway().identifies()).hasSize(1);
        assertThat(rig.platform().reach()).isEqualTo(new Reach("discord", 2, Set.of(1)));
        Rig.await("a look", () -> !rig.news().looks().isEmpty());
        for (var guild : guilds) {
            boolean mine = rig.platform().route(Rig.place(guild.channel("general"))) % 2 == 1;
            assertThat(rig.news().wouldSee(guild.id())).isEqualTo(mine);
            assertThat(rig.news().looks().getFirst().contains(guild.id())).isEqualTo(mine);
        }
        assertThat(rig.news().wouldSee("not an id")).isFalse();
    }

    @Test
    void invitations_and_removals_are_passed_on_and_outages_are_not_removals() {
        var kept = standIn.guild("Kept");
        var lost = standIn.guild("Lost");
        var rig = node(Rig.settings(standIn));
        rig.awaitState(Connection.Connected.class);
        Rig.await("a look", () -> !rig.news().looks().isEmpty());
        assertThat(rig.news().looks()).containsExactly(Set.of(kept.id(), lost.id()));
        kept.becomesUnavailable();
        lost.removeBot();
        var made = standIn.guild("Made");
        Rig.await(
                "both", () -> !rig.news().allLeft().isEmpty() && !rig.news().allJoined().isEmpty());
        assertThat(rig.news().allLeft()).containsExactly(lost.id());
        assertThat(rig.news().allJoined()).containsExactly(made.id());
    }

    @Test
    void what_happened_while_nobody_looked_is_made_good_by_another_look() {
        var lost = standIn.guild("Lost");
        var rig = node(Rig.settings(standIn));
        rig.awaitState(Connection.Connected.class);
        Rig.await("a look", () -> rig.news().looks().size() == 1);
        standIn.gateway().forgetsSessions();
        standIn.gateway().dropConnections();
        lost.removeBot();
        Rig.await("another look", () -> rig.news().looks().size() == 2);
        assertThat(rig.news().looks().getLast()).isEmpty();
    }
}
