package dev.unhunch.discord.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Standing;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestGuild;
import dev.unhunch.discord.standin.TestPerson;
import dev.unhunch.discord.standin.Typing;

import net.dv8tion.jda.api.Permission;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people do reaches the core: who, where, with which rights, in which language. */
class ListeningTest {
    private static Live live;
    private TestGuild guild;
    private TestChannel general;
    private TestPerson ada;

    @BeforeAll
    static void connect() {
        live = Live.start();
    }

    @AfterAll
    static void disconnect() {
        live.close();
    }

    @BeforeEach
    void meet() {
        live.bot.forgets();
        guild = live.discord.guild("Design");
        general = guild.channel("general");
        ada = guild.member("Ada");
        live.bot.answers = _ -> ScriptedBot.ephemeral("Heard");
    }

    @AfterEach
    void no_rule_is_broken() {
        assertThat(live.discord.violations()).isEmpty();
        assertThat(live.bot.heardNothingElse()).isTrue();
    }

    private static Standing standing(Caller caller) {
        return caller.standing().orElseThrow();
    }

    @Test
    void a_command_comes_with_its_path_and_what_was_typed() {
        var answer =
                live.discord.slash(
                        ada, general, "daily subscribe", Map.of("time", "9:30", "zone", "Berlin"));

        assertThat(answer.isEphemeral()).isTrue();
        var heard = (Incoming.Command) live.bot.hears();
        assertThat(heard.path()).containsExactly("daily", "subscribe");
        assertThat(heard.arguments()).isEqualTo(Map.of("time", "9:30", "zone", "Berlin"));
        assertThat(heard.caller().person()).isEqualTo(new Person("discord", guild.id(), ada.id()));
        assertThat(heard.caller().place())
                .isEqualTo(new Place("discord", guild.id(), general.id()));
        assertThat(heard.caller().locale()).isEqualTo(Locale.US);
        assertThat(standing(heard.caller())).isEqualTo(new Standing(false, new Access.Open()));
    }

    @Test
    void what_an_outdated_client_sends_along_does_no_harm() {
        var answer =
                live.discord.slashRaw(
                        ada,
                        general,
                        """
                        {"id": "1", "name": "stretch", "type": 1, "options": [
                          {"name": "gone", "type": 3, "value": "neck"},
                          {"name": "count", "type": 4, "value": 2}]}
                        """);

        assertThat(answer.text()).contains("Heard");
        assertThat(((Incoming.Command) live.bot.hears()).arguments())
                .isEqualTo(Map.of("gone", "neck", "count", "2"));
    }

    @Test
    void taps_and_choices_come_with_what_the_button_carries() {
        var message = live.discord.slash(ada, general, "stretch").message();
        live.bot.hears();

        live.discord.press(ada, message, "Go").message();
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Acted.class,
                        tap -> {
                            assertThat(tap.press()).isEqualTo("1:go:1");
                            assertThat(tap.chosen()).isEmpty();
                        });
        live.discord.choose(ada, message, "Menu", "b").message();
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Acted.class,
                        tap -> {
                            assertThat(tap.press()).isEqualTo("1:pick");
                            assertThat(tap.chosen()).containsExactly("b");
                        });
    }

    @Test
    void a_forged_button_is_left_to_the_core() {
        var message = live.discord.slash(ada, general, "stretch").message();
        live.bot.hears();

        live.discord.pressForged(ada, message, "<@&1>; drop").message();
        assertThat(((Incoming.Acted) live.bot.hears()).press()).isEqualTo("<@&1>; drop");
    }

    @Test
    void people_speak_their_own_language() {
        ada.speaks("pt-BR");
        live.discord.slash(ada, general, "stretch").message();
        assertThat(live.bot.hears().caller().locale()).isEqualTo(Locale.of("pt", "BR"));
        ada.speaks("es-419");
        live.discord.slash(ada, general, "stretch").message();
        assertThat(live.bot.hears().caller().locale().getLanguage()).isEqualTo("es");
        ada.speaks("xx-NEW");
        live.discord.slash(ada, general, "stretch").message();
        assertThat(live.bot.hears().caller().locale()).isEqualTo(Locale.ENGLISH);
        ada.speaks("en-US");
    }

    @Test
    void who_manages_the_channel_may_change_things_there_and_only_there() {
        var bob = guild.member("Bob");
        var theirs = guild.channel("theirs");
        guild.may(bob, theirs, Permission.VIEW_CHANNEL, Permission.MANAGE_CHANNEL);
        var boss = guild.member("Boss", Permission.MANAGE_SERVER);

        assertThat(standing(speaks(bob, theirs)).mayManage()).isTrue();
        assertThat(standing(speaks(bob, general)).mayManage()).isFalse();
        assertThat(standing(speaks(boss, general)).mayManage()).isTrue();
    }

    private Caller speaks(TestPerson who, TestChannel where) {
        live.discord.slash(who, where, "stretch").message();
        return live.bot.hears().caller();
    }

    @Test
    void what_is_missing_to_post_is_named_as_discord_names_it() {
        var quiet = guild.channel("quiet");
        guild.botMay(quiet, Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);

        assertThat(standing(speaks(ada, quiet)).access())
                .isEqualTo(
                        new Access.Missing(
                                List.of(
                                        Permission.MESSAGE_SEND.getName(),
                                        Permission.MESSAGE_ATTACH_FILES.getName())));
    }

    @Test
    void a_thread_is_no_place_for_daily_posts() {
        var thread = guild.thread(general, "ideas");
        var caller = speaks(ada, thread);

        assertThat(standing(caller).access()).isEqualTo(new Access.InThread());
        assertThat(caller.place().channel()).isEqualTo(thread.id());
    }

    @Test
    void alone_with_the_bot_everybody_manages() {
        var caller = speaks(ada, live.discord.direct(ada));

        assertThat(caller.place()).isEqualTo(new Place("discord", "", "@" + ada.id()));
        assertThat(caller.person()).isEqualTo(new Person("discord", "", ada.id()));
        assertThat(standing(caller)).isEqualTo(new Standing(true, new Access.Open()));
    }

    @Test
    void who_brought_us_along_is_answered_where_we_are_no_member() {
        var elsewhere = live.discord.guildWithoutBot("Elsewhere");
        var eve = elsewhere.member("Eve", Permission.MANAGE_SERVER);
        eve.installsForThemselves();
        var caller = speaks(eve, elsewhere.channel("hall"));

        assertThat(caller.place().workspace()).isEqualTo(elsewhere.id());
        assertThat(standing(caller)).isEqualTo(new Standing(false, new Access.NotHere()));
        var group = live.discord.group(eve, ada);
        var there = speaks(eve, group);
        assertThat(there.place()).isEqualTo(new Place("discord", "", group.id()));
        assertThat(standing(there)).isEqualTo(new Standing(false, new Access.NotHere()));
    }

    @Test
    void offers_are_made_while_somebody_types() {
        var offers = new ArrayList<Choice>();
        for (int i = 0; i < 30; i++) offers.add(new Choice("v" + i / 2, "Label " + i));
        live.bot.offers = asked -> asked.equals("en_US [stretch] what ne") ? offers : List.of();

        var typed = live.discord.autocomplete(ada, general, "stretch", Typing.in("what", "ne"));
        assertThat(typed.values()).hasSize(15).startsWith("v0", "v1").doesNotHaveDuplicates();
        assertThat(typed.choices()).startsWith("Label 0", "Label 2");
    }

    @Test
    void offers_are_answered_even_where_there_are_none() {
        live.bot.offers = asked -> List.of();
        assertThat(
                        live.discord
                                .autocomplete(ada, general, "stretch", Typing.in("what", "x"))
                                .values())
                .isEmpty();
        live.bot.offers =
                asked -> {
                    throw new IllegalStateException(asked);
                };
        assertThat(
                        live.discord
                                .autocomplete(ada, general, "stretch", Typing.in("what", "x"))
                                .values())
                .isEmpty();
    }

    @Test
    void rights_are_worked_out_where_discord_does_not_say_them() {
        try (var plain = new Live(true, false)) {
            var server = plain.discord.guild("Plain");
            var quiet = server.channel("quiet");
            var boss = server.member("Boss", Permission.MANAGE_SERVER);
            server.botMay(quiet, Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);
            plain.discord.slash(boss, quiet, "stretch").message();

            assertThat(plain.bot.hears().caller().standing())
                    .isEqualTo(
                            Optional.of(
                                    new Standing(
                                            true,
                                            new Access.Missing(
                                                    List.of(
                                                            Permission.MESSAGE_SEND.getName(),
                                                            Permission.MESSAGE_ATTACH_FILES
                                                                    .getName())))));
        }
    }
}
