package dev.unhunch.discord.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.people.Place;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestGuild;
import dev.unhunch.discord.standin.TestPerson;

import net.dv8tion.jda.api.Permission;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import java.util.Locale;
import java.util.Optional;

/** Ordinary messages: to the bot alone, and those that name it. */
class MailTest {
    private static Live live;
    private TestGuild guild;
    private TestChannel channel;
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
    void meet(TestInfo test) {
        live.bot.forgets();
        guild = live.discord.guild("Design");
        channel = guild.channel(test.getTestMethod().orElseThrow().getName());
        ada = live.discord.person("Ada of " + channel.name());
        guild.admit(ada);
        live.bot.answers = _ -> aside(Optional.empty());
    }

    @AfterEach
    void no_rule_is_broken() {
        assertThat(live.discord.violations()).isEmpty();
        assertThat(live.bot.heardNothingElse()).isTrue();
    }

    private static Reply aside(Optional<String> direct) {
        return new Reply.Aside(ScriptedBot.card("A line"), direct.map(ScriptedBot::card));
    }

    @Test
    void words_to_the_bot_alone_are_answered_there() {
        live.bot.answers = _ -> ScriptedBot.ephemeral("An exercise");
        live.discord.directMessage(ada, "neck hurts");

        var answer = live.discord.awaitMessage(live.discord.direct(ada), _ -> true);
        assertThat(answer.text()).startsWith("## An exercise");
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Message.class,
                        message -> {
                            assertThat(message.text()).isEqualTo("neck hurts");
                            assertThat(message.isAlone()).isTrue();
                            assertThat(message.caller().place())
                                    .isEqualTo(new Place("discord", "", "@" + ada.id()));
                            assertThat(message.caller().locale()).isEqualTo(Locale.ENGLISH);
                        });
    }

    @Test
    void who_names_the_bot_in_a_channel_gets_one_line_there() {
        var asked = live.discord.says(ada, channel, "Hey <@bot>, my neck  hurts <@bot>");

        var line = live.discord.awaitMessage(channel, _ -> true);
        assertThat(line.text()).startsWith("## A line");
        assertThat(line.json().path("message_reference").path("message_id").asText())
                .isEqualTo(asked.id());
        assertThat(line.json().path("mentions")).isEmpty();
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Message.class,
                        message -> {
                            assertThat(message.text()).isEqualTo("Hey , my neck  hurts");
                            assertThat(message.isAlone()).isFalse();
                            assertThat(message.caller().standing()).isEmpty();
                            assertThat(message.caller().place().channel()).isEqualTo(channel.id());
                        });
    }

    @Test
    void what_is_for_the_author_alone_goes_by_direct_message() {
        live.bot.answers = _ -> aside(Optional.of("Get help"));
        live.discord.says(ada, channel, "<@bot> chest pain");

        assertThat(live.discord.awaitMessage(live.discord.direct(ada), _ -> true).text())
                .startsWith("## Get help");
        assertThat(live.discord.awaitMessage(channel, _ -> true).text())
                .startsWith("## A line")
                .doesNotContain("help");
        live.bot.hears();
    }

    @Test
    void who_takes_no_direct_messages_still_gets_the_line() {
        ada.closesDirectMessages();
        live.bot.answers = _ -> aside(Optional.of("Get help"));
        live.discord.says(ada, channel, "<@bot> chest pain");

        assertThat(live.discord.awaitMessage(channel, _ -> true).text()).startsWith("## A line");
        live.bot.hears();
    }

    @Test
    void an_answer_for_one_person_is_never_shown_to_a_channel() {
        live.bot.answers = _ -> ScriptedBot.ephemeral("Private");
        live.discord.says(ada, channel, "<@bot> neck");

        live.discord.awaitMessage(live.discord.direct(ada), _ -> true);
        assertThat(live.discord.messagesOfBot(channel)).isEmpty();
        live.bot.hears();
    }

    @Test
    void where_the_bot_may_not_write_it_stays_silent_and_well() {
        guild.botMay(channel, Permission.VIEW_CHANNEL);
        live.discord.says(ada, channel, "<@bot> neck");
        live.bot.hears();

        assertThat(live.discord.slash(ada, channel, "stretch").isEphemeral()).isTrue();
        live.bot.hears();
        assertThat(live.discord.messagesOfBot(channel)).isEmpty();
    }

    @Test
    void without_the_history_the_line_is_no_reply() {
        guild.botMay(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
        live.discord.says(ada, channel, "<@bot> neck");

        var line = live.discord.awaitMessage(channel, _ -> true);
        assertThat(line.json().has("message_reference")).isFalse();
        live.bot.hears();
    }

    @Test
    void what_is_not_meant_for_the_bot_is_left_alone() {
        live.discord.says(ada, channel, "my neck hurts");
        live.discord.says(ada, channel, "@everyone my neck hurts");
        live.discord.says(ada, channel, "<@&" + guild.id() + "> my neck hurts");
        live.discord.says(ada, channel, "<@" + ada.id() + "> my neck hurts");
        live.discord.says(ada, channel, "<@bot> now");

        assertThat(((Incoming.Message) live.bot.hears()).text()).isEqualTo("now");
        live.discord.awaitMessage(channel, _ -> true);
    }

    @Test
    void nothing_is_read_where_that_is_switched_off() {
        try (var deaf = new Live(false, true)) {
            var server = deaf.discord.guild("Deaf");
            var hall = server.channel("hall");
            var eve = server.member("Eve");
            deaf.discord.says(eve, hall, "<@bot> neck");
            deaf.discord.directMessage(eve, "neck");
            deaf.discord.slash(eve, hall, "stretch").message();

            assertThat(deaf.bot.hears()).isInstanceOf(Incoming.Command.class);
            assertThat(deaf.bot.heardNothingElse()).isTrue();
        }
    }
}
