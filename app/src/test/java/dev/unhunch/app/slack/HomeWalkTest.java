package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

/** The page that Slack gives us for each person, and the first words in a channel. */
class HomeWalkTest extends Walk {
    @Test
    void home_says_what_is_missing_and_how_to_ask() {
        office().ben.opensHome().ack();
        var home = office().ben.home();

        assertThat(home.text()).contains("/stretch");
        assertThat(home.buttons()).isNotEmpty();
    }

    @Test
    void a_channel_is_subscribed_from_home_and_shows_there() {
        var channel = office().team.channel("from-home").with(office().ada, office().ben);
        office().ada.opensHome().ack();
        var button =
                office().ada.home().buttons().stream()
                        .filter(each -> each.toLowerCase(Locale.ROOT).contains("channel"))
                        .findFirst()
                        .orElseThrow();
        var form = form(office().ada.presses(office().ada.home(), button));
        var chooser = form.fields().stream().filter("channel"::equals).findFirst().orElseThrow();
        var saved = sends(office().ada, form, Map.of(chooser, channel, "time", "08:15"));

        assertThat(saved.text()).contains("8:15");
        assertThat(types(office().ben, channel, "/daily show").text()).contains("8:15");
        office().ada.opensHome().ack();
        await(() -> office().ada.home().text(), text -> text.contains("8:15"));
    }

    @Test
    void who_cannot_see_a_channel_does_not_see_its_subscription() {
        var secret = office().team.privateChannel("secret").with(office().ada);
        types(office().ada, secret, "/daily subscribe 7:40 Berlin").message();
        office().ben.opensHome().ack();
        assertThat(office().ben.home().text()).doesNotContain("7:40");
        office().ada.opensHome().ack();
        await(() -> office().ada.home().text(), text -> text.contains("7:40"));
    }

    @Test
    void invited_to_a_channel_we_say_one_line_once() {
        var channel = office().team.channel("invited").with(office().ben).withoutBot();
        office().ben.invitesBot(channel).ack();
        var hello = channel.awaitPosts(1).getFirst();
        assertThat(hello.buttons()).containsExactly("Subscribe this channel");
        office().ben.removesBot(channel).ack();
        office().ben.invitesBot(channel).ack();
        var form = form(office().ben.presses(hello, "Subscribe this channel"));
        sends(office().ben, form, Map.of("time", "08:15"));

        assertThat(types(office().ben, channel, "/daily show").text()).contains("8:15");
        assertThat(channel.posts()).hasSize(1);
    }
}
