package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestMessage;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** A channel gets its daily routine, set up and changed by people of the workspace. */
class DailyWalkTest extends Walk {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static TestChannel channel(String name) {
        return office().team.channel(name).with(office().ada, office().ben);
    }

    /** The local time some minutes from now, as people type it. */
    private static String inMinutes(int minutes) {
        return DateTimeFormatter.ofPattern("HH:mm")
                .format(office().now().atZone(BERLIN).plusMinutes(minutes));
    }

    @Test
    void a_member_subscribes_looks_changes_and_unsubscribes() {
        var channel = channel("all-of-it");

        assertThat(ada(channel, "/daily subscribe neck 9:30 every day Berlin").text())
                .contains("9:30")
                .contains("Berlin");
        assertThat(types(office().ben, channel, "/daily show").text()).contains("9:30");
        assertThat(types(office().ben, channel, "/daily preview").text()).contains("9:30");
        assertThat(ada(channel, "/daily edit 10:00 tue-thu").text()).contains("10:00");
        assertThat(ada(channel, "/daily skip tomorrow").text()).isNotBlank();
        assertThat(ada(channel, "/daily pause 1 week").text()).contains("until");
        assertThat(ada(channel, "/daily resume").text()).contains("10:00");
        var sure = ada(channel, "/daily unsubscribe").message();
        office().ada.presses(sure, "Unsubscribe this channel").message();
        assertThat(ada(channel, "/daily show").text()).contains("no daily post");
    }

    @Test
    void without_a_zone_the_persons_own_is_taken() {
        var channel = channel("own-zone");

        assertThat(types(office().ben, channel, "/daily subscribe 9:30").text())
                .contains("New York");
    }

    @Test
    void what_is_missing_is_asked_in_a_form_that_knows_the_persons_zone() {
        var channel = channel("by-form");
        var cy = office().team.person("Cy").livesIn("Asia/Tokyo");
        channel.with(cy);
        var form = form(cy.command(channel, "/daily subscribe"));

        assertThat(form.field("time").path("type").asText()).isEqualTo("timepicker");
        var saved = sends(cy, form, Map.of("time", "08:15", "days", List.of("1", "3")));
        assertThat(saved.text()).contains("8:15").contains("Tokyo");
        assertThat(types(cy, channel, "/daily show").text()).contains("8:15");
    }

    @Test
    void a_form_that_cannot_be_understood_names_what_is_wrong() {
        var channel = channel("bad-form");
        var form = form(office().ada.command(channel, "/daily subscribe"));
        var zone = form.fields().getLast();
        var answer = sends(office().ada, form, Map.of("time", "08:15", zone, "Berln"));

        assertThat(answer.text()).contains("Berln");
        assertThat(ada(channel, "/daily show").text()).contains("no daily post");
    }

    @Test
    void the_same_form_from_two_windows_saves_once() {
        var channel = channel("twice");
        var one = form(office().ada.command(channel, "/daily subscribe"));
        var other = form(office().ada.command(channel, "/daily subscribe"));
        sends(office().ada, one, Map.of("time", "08:15"));
        assertThat(sends(office().ada, other, Map.of("time", "08:15")).text()).contains("8:15");

        assertThat(ada(channel, "/daily show").text())
                .containsOnlyOnce("8:15 AM, Monday to Friday");
    }

    @Test
    void the_post_comes_once_and_its_buttons_count() {
        var channel = channel("post");
        ada(channel, "/daily subscribe every day Berlin " + inMinutes(1)).message();
        office().passes(Duration.ofMinutes(2));
        var post = channel.awaitPosts(1).getFirst();
        office().ben.presses(post, "Done").await(TestMessage::isEphemeral);
        office().ben.presses(post, "Done").message();
        office().ada.presses(post, "Done").message();
        await(post::text, text -> text.contains("2 people"));

        assertThat(channel.posts()).hasSize(1);
        assertThat(office().ben.presses(post, "Swap").isEphemeral()).isTrue();
    }

    @Test
    void where_we_are_no_member_the_answer_says_how_to_invite_us() {
        var channel = channel("not-yet").withoutBot();
        var refused = ada(channel, "/daily subscribe 9:30 Berlin");

        assertThat(refused.text()).contains("/invite @Unhunch");
        office().ada.invitesBot(channel).ack();
        channel.awaitPosts(1);
        var saved = office().ada.presses(refused.message(), "Try again");
        assertThat(saved.text()).contains("9:30");
    }

    @Test
    void an_archived_channel_a_guest_and_a_stranger_are_answered_clearly() {
        var old = channel("old").archived();
        assertThat(ada(old, "/daily subscribe 9:30 Berlin").text()).contains("archived");

        var open = channel("guests");
        var guest = office().team.guest("Gus");
        open.with(guest);
        assertThat(types(guest, open, "/daily subscribe 9:30 Berlin").text()).contains("guest");
        assertThat(ada(open, "/daily show").text()).contains("no daily post");
    }

    @Test
    void a_group_of_people_is_no_channel() {
        var group = office().team.group(office().ada, office().ben);

        assertThat(ada(group, "/daily subscribe 9:30 Berlin").text()).isNotBlank();
        assertThat(ada(group, "/stretch neck").text()).contains("Dose");
    }

    @Test
    void when_a_workspace_says_so_only_admins_and_the_creator_change_anything() {
        var channel = channel("reserved");
        var dee = office().team.person("Dee");
        channel.createdBy(dee);
        var home = office().ada.opensHome();
        home.ack();
        office().ada.chooses(office().ada.home(), "Admins and the channel’s creator").view();
        var other = "/daily subscribe 9:30 Berlin";

        assertThat(types(office().ben, channel, other).text()).doesNotContain("9:30");
        assertThat(types(dee, channel, other).text()).contains("9:30");
        assertThat(ada(channel, "/daily show").text()).contains("9:30");
        office().ada.chooses(office().ada.home(), "Every member").ack();
    }
}
