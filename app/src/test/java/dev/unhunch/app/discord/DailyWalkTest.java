package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.discord.standin.Exchange;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestMessage;
import dev.unhunch.discord.standin.TestPerson;

import net.dv8tion.jda.api.Permission;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** A channel gets its daily routine, set up and changed by people of the server. */
class DailyWalkTest {
    private static final Server SERVER = new Server();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @AfterEach
    void no_rule_was_broken() {
        SERVER.nothingWasBroken();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static Exchange says(
            TestPerson who, TestChannel where, String subcommand, Map<String, ?> options) {
        return answered(SERVER.discord.slash(who, where, "daily " + subcommand, options));
    }

    /** People wait for an answer before they go on. */
    private static Exchange answered(Exchange exchange) {
        exchange.callback();
        return exchange;
    }

    private static Exchange subscribe(TestPerson who, TestChannel where) {
        return says(
                who,
                where,
                "subscribe",
                Map.of("what", "neck", "time", "9:30", "days", "every day", "zone", "Berlin"));
    }

    /** The local time some minutes from now, as people type it. */
    private static String inMinutes(int minutes) {
        return DateTimeFormatter.ofPattern("HH:mm")
                .format(SERVER.now().atZone(BERLIN).plusMinutes(minutes));
    }

    private static List<TestMessage> posts(TestChannel channel) {
        return SERVER.discord.messagesOfBot(channel).stream()
                .filter(message -> message.buttons().contains("Done"))
                .toList();
    }

    private static TestMessage awaitPost(TestChannel channel) {
        return SERVER.discord.awaitMessage(channel, post -> post.buttons().contains("Done"));
    }

    @Test
    void an_admin_subscribes_looks_changes_and_unsubscribes() {
        var channel = SERVER.guild.channel("all-of-it");

        assertThat(subscribe(SERVER.ada, channel).text()).contains("9:30").contains("Berlin");
        assertThat(says(SERVER.ben, channel, "show", Map.of()).text()).contains("<t:");
        assertThat(says(SERVER.ben, channel, "preview", Map.of()).text()).contains("9:30");
        assertThat(says(SERVER.ada, channel, "edit", Map.of("change", "10:00 tue-thu")).text())
                .contains("10:00");
        assertThat(says(SERVER.ada, channel, "skip", Map.of("dates", "tomorrow")).text())
                .isNotBlank();
        assertThat(says(SERVER.ada, channel, "pause", Map.of("until", "1 week")).text())
                .contains("until");
        assertThat(says(SERVER.ada, channel, "resume", Map.of()).text()).contains("10:00");
        var sure = says(SERVER.ada, channel, "unsubscribe", Map.of());
        SERVER.discord.press(SERVER.ada, sure.message(), "Unsubscribe this channel").callback();
        assertThat(says(SERVER.ada, channel, "show", Map.of()).text()).contains("no daily post");
    }

    @Test
    void what_is_missing_is_asked_in_a_form() {
        var channel = SERVER.guild.channel("by-form");
        var opened = says(SERVER.ada, channel, "subscribe", Map.of());

        var saved =
                SERVER.discord.submit(
                        opened,
                        Map.of(
                                "what",
                                List.of("m.neck"),
                                "time",
                                "8:15",
                                "days",
                                List.of("1", "3"),
                                "zone",
                                "Berlin"));

        assertThat(saved.text()).contains("8:15");
        assertThat(says(SERVER.ada, channel, "show", Map.of()).text()).contains("8:15");
    }

    @Test
    void a_form_that_cannot_be_understood_names_what_is_wrong() {
        var channel = SERVER.guild.channel("bad-form");
        var opened = says(SERVER.ada, channel, "subscribe", Map.of());

        var answer =
                SERVER.discord.submit(
                        opened,
                        Map.of(
                                "what",
                                List.of("m"),
                                "time",
                                "25:00",
                                "days",
                                List.of("1"),
                                "zone",
                                "Berln"));

        assertThat(answer.text()).contains("25:00").contains("Berln");
        assertThat(answer.buttons()).contains("Fill in a form");
        assertThat(says(SERVER.ada, channel, "show", Map.of()).text()).contains("no daily post");
    }

    @Test
    void who_may_not_manage_the_channel_may_look_only() {
        var channel = SERVER.guild.channel("rights");
        subscribe(SERVER.ada, channel);

        for (var subcommand : List.of("subscribe", "edit", "pause", "resume", "skip", "now"))
            assertThat(says(SERVER.ben, channel, subcommand, Map.of()).text())
                    .as(subcommand)
                    .contains("manages this channel");
        assertThat(says(SERVER.ben, channel, "show", Map.of()).text()).contains("9:30");
        assertThat(posts(channel)).isEmpty();
    }

    @Test
    void who_cannot_subscribe_is_not_told_how_to() {
        var channel = SERVER.guild.channel("nothing-yet");

        assertThat(says(SERVER.ada, channel, "show", Map.of()).text()).contains("subscribe 9:30");
        assertThat(says(SERVER.ben, channel, "show", Map.of()).text())
                .contains("ask somebody who manages")
                .doesNotContain("subscribe 9:30");
    }

    @Test
    void what_we_may_not_do_in_a_channel_is_named_before_anything_is_saved() {
        var channel = SERVER.guild.channel("closed");
        SERVER.guild.botMay(channel, Permission.VIEW_CHANNEL);

        var answer = subscribe(SERVER.ada, channel);

        assertThat(answer.text())
                .contains("Send Messages")
                .contains("Read Message History")
                .contains("Permissions");
        assertThat(says(SERVER.ada, channel, "show", Map.of()).text()).contains("no daily post");
    }

    @Test
    void once_the_permissions_are_there_a_tap_says_the_same_again() {
        var channel = SERVER.guild.channel("opened");
        SERVER.guild.botMay(channel, Permission.VIEW_CHANNEL);
        var refused = subscribe(SERVER.ada, channel);

        var still = SERVER.discord.press(SERVER.ada, refused.message(), "Try again");
        assertThat(still.text()).contains("Send Messages");
        SERVER.guild.botMay(
                channel,
                Permission.VIEW_CHANNEL,
                Permission.MESSAGE_SEND,
                Permission.MESSAGE_HISTORY,
                Permission.MESSAGE_ATTACH_FILES);
        var opened = SERVER.discord.press(SERVER.ada, still.message(), "Try again");

        assertThat(opened.text()).contains("This channel is subscribed").contains("9:30");
    }

    @Test
    void threads_and_forums_get_no_daily_post_and_are_told_why() {
        var channel = SERVER.guild.channel("with-thread");
        for (var thread :
                List.of(
                        SERVER.guild.thread(channel, "in-channel"),
                        SERVER.guild.thread(SERVER.guild.forum("forum"), "in-forum"))) {
            assertThat(subscribe(SERVER.ada, thread).text()).contains("thread");
            assertThat(says(SERVER.ada, thread, "subscribe", Map.of()).text()).contains("thread");
        }
    }

    @Test
    void a_post_at_once_is_counted_person_by_person() {
        var channel = SERVER.guild.channel("now");
        subscribe(SERVER.ada, channel);
        says(SERVER.ada, channel, "now", Map.of());
        var post = awaitPost(channel);

        assertThat(SERVER.discord.press(SERVER.ada, post, "Done").isEphemeral()).isTrue();
        answered(SERVER.discord.press(SERVER.ada, post, "Done"));
        answered(SERVER.discord.press(SERVER.ben, post, "Done"));

        SERVER.discord.awaitMessage(channel, each -> each.text().contains("2 people moved"));
        assertThat(posts(channel)).hasSize(1);
        var other = SERVER.discord.press(SERVER.ben, post, "Swap");
        assertThat(other.isEphemeral()).isTrue();
    }

    @Test
    void the_post_comes_once_though_the_connection_is_lost_in_the_middle() {
        var channel = SERVER.guild.channel("on-time");
        says(
                SERVER.ada,
                channel,
                "subscribe",
                Map.of("time", inMinutes(3), "days", "every day", "zone", "Berlin"));

        SERVER.discord.gateway().dropConnections();
        SERVER.passes(Duration.ofMinutes(3));
        awaitPost(channel);
        SERVER.discord.gateway().awaitConnected(1);

        assertThat(SERVER.discord.press(SERVER.ben, posts(channel).getFirst(), "Done").text())
                .isNotBlank();
        assertThat(posts(channel)).hasSize(1);
    }

    @Test
    void buttons_work_after_a_restart() {
        var channel = SERVER.guild.channel("restart");
        var card = subscribe(SERVER.ada, channel).message();
        says(SERVER.ada, channel, "now", Map.of());
        var post = awaitPost(channel);

        SERVER.restarts();

        assertThat(SERVER.discord.press(SERVER.ben, post, "Done").text()).isNotBlank();
        SERVER.discord.awaitMessage(channel, each -> each.text().contains("1 person moved"));
        assertThat(SERVER.discord.press(SERVER.ada, card, card.buttons().getFirst()).type())
                .isIn(4, 7, 9);
        assertThat(posts(channel)).hasSize(1);
        assertThat(SERVER.discord.registrations()).isEqualTo(1);
    }

    @Test
    void whoever_set_up_a_channel_that_is_gone_is_told() {
        var channel = SERVER.guild.channel("gone");
        says(
                SERVER.ada,
                channel,
                "subscribe",
                Map.of("time", inMinutes(5), "days", "every day", "zone", "Berlin"));

        SERVER.guild.delete(channel);
        SERVER.passes(Duration.ofMinutes(5));

        var notice =
                SERVER.discord.awaitMessage(
                        SERVER.discord.direct(SERVER.ada),
                        message -> message.buttons().contains("Try again"));
        assertThat(notice.text()).contains("<#" + channel.id() + ">");
        assertThat(SERVER.discord.press(SERVER.ada, notice, "Try again").text()).isNotBlank();
    }
}
