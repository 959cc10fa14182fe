package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Commands, buttons and menus, as people use them. */
class CommandWalkTest extends Walk {
    @ParameterizedTest
    @CsvSource({
        "/stretch neck, Dose",
        "/strengthen upper back, Hold",
        "/routine 2 min, minutes",
        "/posture phone, phone",
        "/help stretch, /stretch",
        "/help, /routine",
        "/unhunch stretch neck, Dose",
        "/unhunch neck hurts, Dose",
        "/unhunch, /stretch",
        "/stretch asdfghjkl, not sure",
    })
    void every_command_answers_the_one_who_asked_in_the_acknowledgement(String line, String seen) {
        int before = office().slack.calls().size();
        var answer = ben(line);

        assertThat(answer.ack().path("blocks")).isNotEmpty();
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text().toLowerCase(Locale.ROOT)).contains(seen.toLowerCase(Locale.ROOT));
        assertThat(answer.message().summary()).isNotBlank();
        assertThat(office().slack.calls().subList(before, office().slack.calls().size()))
                .as("no second request")
                .doesNotContain("chat.postEphemeral", "chat.postMessage", "views.open");
    }

    @ParameterizedTest
    @CsvSource({
        "/daily show, no daily post",
        "/unhunch daily show, no daily post",
        "/daily preview 9:30 Berlin, 9:30",
    })
    void what_has_to_be_asked_for_comes_soon_and_once(String line, String seen) {
        var answer = ben(line);

        assertThat(answer.text()).contains(seen);
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.messagesSoFar()).hasSize(1);
    }

    @Test
    void another_one_takes_the_place_of_the_first() {
        var first = ben("/stretch neck");
        var title = first.text().lines().findFirst().orElseThrow();
        var ts = first.message().ts();
        var other = office().ben.presses(first.message(), "Another");

        assertThat(other.message().ts()).isEqualTo(ts);
        assertThat(other.text()).doesNotContain(title);
    }

    @Test
    void the_menu_shows_what_was_chosen() {
        var first = ben("/stretch neck").message();
        var option =
                first.menus().getFirst().path("options").get(0).path("text").path("text").asText();

        assertThat(office().ben.chooses(first, option).text()).contains(option);
    }

    @Test
    void a_shared_card_is_for_everybody_and_stays_as_it_is() {
        var channel = office().team.channel("sharing");
        var card = types(office().ben, channel, "/stretch chest").message();
        office().ben.presses(card, "Share").ack();
        var post = channel.awaitPosts(1).getFirst();
        var one = office().ada.presses(post, post.buttons().getFirst());

        assertThat(one.isEphemeral()).isTrue();
        assertThat(channel.posts()).singleElement().isEqualTo(post);
        assertThat(post.edits()).isZero();
    }

    @Test
    void alarming_words_get_help_and_no_button() {
        var answer = ben("/stretch chest pain and my left arm is numb");

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("emergency");
        assertThat(answer.buttons()).isEmpty();
    }

    @Test
    void buttons_that_nobody_made_get_a_fresh_start() {
        for (var forged :
                List.of(
                        "1:done:d%3Azz%3A1%3A20261123:0",
                        "1:daily-off:x", "1:share", "zzz", "1:🙂", "#2"))
            assertThat(
                            office().ben
                                    .forgesPress(
                                            ben("/stretch neck").message(),
                                            "Another",
                                            payload ->
                                                    payload.withArray("actions")
                                                            .forEach(each ->
                                                                    ((ObjectNode) each)
                                                                            .put(
                                                                                    "action_id",
                                                                                    forged)))
                                    .text())
                    .as(forged)
                    .isNotBlank();
    }

    @Test
    void hostile_words_become_no_markup_and_nobody_is_pinged() {
        var answer = ben("/stretch <!channel> <@U1> *bold* <https://example.org|x> `c` &amp;");

        assertThat(answer.message().json().toString()).doesNotContain("<!channel>", "|x>");
    }

    @Test
    void ten_thousand_characters_are_answered() {
        assertThat(ben("/stretch " + "neck ".repeat(2_000)).text()).isNotBlank();
        assertThat(ben("/unhunch " + "😀".repeat(5_000)).text()).isNotBlank();
    }

    @Test
    void a_guest_gets_the_same_answers() {
        var guest = office().team.guest("Gus");
        office().general.with(guest);

        assertThat(types(guest, office().general, "/stretch neck").text()).contains("Dose");
    }

    @Test
    void help_opens_the_form_that_finds_an_exercise() {
        var form = office().ben.presses(ben("/help").message(), "Choose from a form").view();
        assertThat(form.fields()).isNotEmpty();
        assertThat(sends(office().ben, form, Map.of()).text()).isNotBlank();
    }

    @Test
    void the_shortcut_brings_a_stretch_without_a_channel() {
        var answer = office().ben.shortcut("take-a-stretch-break").view();

        assertThat(answer.text()).contains("Dose");
        var first = answer.text();
        office().ben.presses(answer, "Another").ack();
        await(answer::text, text -> !text.equals(first));
        assertThat(answer.text()).contains("Dose");
    }
}
