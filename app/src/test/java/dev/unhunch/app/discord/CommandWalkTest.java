package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.discord.standin.Exchange;
import dev.unhunch.discord.standin.Typing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commands, completion, buttons and menus, as people use them. */
class CommandWalkTest {
    private static final int EDIT = 7;
    private static final Server SERVER = new Server();

    @AfterEach
    void no_rule_was_broken() {
        SERVER.nothingWasBroken();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static Exchange ben(String path, String option, String value) {
        return SERVER.discord.slash(SERVER.ben, SERVER.general, path, Map.of(option, value));
    }

    @Test
    void every_command_is_registered_with_its_subcommands() {
        assertThat(SERVER.discord.commands())
                .extracting(each -> each.path("name").asText())
                .containsExactlyInAnyOrder(
                        "stretch", "strengthen", "routine", "posture", "daily", "help");
        assertThat(SERVER.discord.commands())
                .allMatch(each -> each.path("default_member_permissions").isNull());
        assertThat(SERVER.discord.registrations()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "stretch, what, neck, Dose",
        "strengthen, what, upper back, Hold",
        "routine, what, 2 min, minutes",
        "posture, topic, phone, phone",
        "help, command, stretch, /stretch",
        "daily show, , , no daily post",
        "daily preview, time, 9:30, 9:30",
        "stretch, what, asdfghjkl, not sure",
    })
    void every_command_answers_the_one_who_asked(
            String path, String option, String value, String seen) {
        var answer =
                option == null
                        ? SERVER.discord.slash(SERVER.ben, SERVER.general, path)
                        : ben(path, option, value);

        if (answer.type() == 9) return;
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text().toLowerCase(java.util.Locale.ROOT))
                .contains(seen.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void every_option_with_completion_offers_something_or_nothing_within_its_limits() {
        for (var option : completed())
            for (var letters : List.of("", "n", "nekc", "9", "mon", "😀", "x".repeat(90)))
                assertThat(
                                SERVER.discord
                                        .autocomplete(
                                                SERVER.ben,
                                                SERVER.general,
                                                option.path(),
                                                Typing.in(option.name(), letters))
                                        .choices())
                        .as("%s %s", option, letters)
                        .hasSizeLessThanOrEqualTo(25);
    }

    private record Completed(String path, String name) {}

    private static List<Completed> completed() {
        var found = new ArrayList<Completed>();
        for (var command : SERVER.discord.commands())
            collect(found, command.path("name").asText(), command);
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static void collect(List<Completed> found, String path, JsonNode command) {
        for (var option : command.path("options"))
            if (option.path("type").asInt() == 1)
                collect(found, path + " " + option.path("name").asText(), option);
            else if (option.path("autocomplete").asBoolean())
                found.add(new Completed(path, option.path("name").asText()));
    }

    @Test
    void a_misspelt_area_is_completed_and_answered() {
        var offers =
                SERVER.discord.autocomplete(
                        SERVER.ben, SERVER.general, "stretch", Typing.in("what", "sholder"));

        assertThat(offers.choices()).contains("Shoulders");
        assertThat(ben("stretch", "what", "sholder").text()).contains("shoulder");
    }

    private static List<String> offered(String path, String option, String letters) {
        return SERVER.discord
                .autocomplete(SERVER.ada, SERVER.general, path, Typing.in(option, letters))
                .choices();
    }

    @Test
    void offers_are_called_what_people_look_for() {
        assertThat(offered("help", "command", "d"))
                .singleElement()
                .asString()
                .startsWith("/daily: A short");
        assertThat(offered("daily subscribe", "what", "chall")).contains("30-day upper back");
        assertThat(offered("daily subscribe", "what", "c")).doesNotContain("30-day upper back");
        assertThat(offered("daily subscribe", "zone", "paris"))
                .first()
                .isEqualTo("Europe/Paris (Paris)");
    }

    @Test
    void another_one_takes_the_place_of_the_first() {
        var first = ben("stretch", "what", "neck");
        var title = first.text().lines().findFirst().orElseThrow();
        var other = SERVER.discord.press(SERVER.ben, first.message(), "Another");

        assertThat(other.type()).isEqualTo(EDIT);
        assertThat(other.message().id()).isEqualTo(first.message().id());
        assertThat(other.text()).doesNotContain(title);
    }

    @Test
    void the_menu_shows_what_was_chosen() {
        var first = ben("stretch", "what", "neck");
        var menu = first.message().menus().getFirst();
        var wanted = menu.path("options").get(0);
        var other =
                SERVER.discord.choose(
                        SERVER.ben,
                        first.message(),
                        menu.path("custom_id").asText(),
                        wanted.path("value").asText());

        assertThat(other.text()).contains(wanted.path("label").asText());
    }

    @Test
    void a_shared_card_is_for_everybody_and_stays_as_it_is() {
        var card = ben("stretch", "what", "chest");
        var shared = SERVER.discord.press(SERVER.ben, card.message(), "Share");
        var post =
                SERVER.discord.awaitMessage(
                        SERVER.general, message -> message.text().contains(SERVER.ben.id()));
        var one = SERVER.discord.press(SERVER.ada, post, post.buttons().getFirst());

        assertThat(shared.type()).isIn(4, EDIT);
        assertThat(one.isEphemeral()).isTrue();
        assertThat(SERVER.discord.messages(SERVER.general)).contains(post);
    }

    @Test
    void alarming_words_get_help_and_no_button() {
        var answer = ben("stretch", "what", "chest pain and my left arm is numb");

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("emergency");
        assertThat(answer.buttons()).isEmpty();
    }

    @Test
    void buttons_that_nobody_made_get_a_fresh_start() {
        var card = ben("stretch", "what", "neck").message();
        for (var forged :
                List.of(
                        "1:done:d%3Azz%3A1%3A20261123:0",
                        "1:daily-off:x", "1:share", "zzz", "1:🙂"))
            assertThat(SERVER.discord.pressForged(SERVER.ben, card, forged).text())
                    .as(forged)
                    .isNotBlank();
    }

    @Test
    void what_an_outdated_client_sends_is_answered() {
        var unknownOption =
                """
                {"id":"7","name":"stretch","type":1,
                 "options":[{"name":"where","type":3,"value":"neck"}]}
                """;
        var unknownSubcommand =
                """
                {"id":"7","name":"daily","type":1,
                 "options":[{"name":"dance","type":1,"options":[]}]}
                """;
        var unknownCommand =
                """
                {"id":"7","name":"juggle","type":1,"options":[]}
                """;
        for (var data : List.of(unknownOption, unknownSubcommand, unknownCommand))
            assertThat(SERVER.discord.slashRaw(SERVER.ben, SERVER.general, data).text())
                    .isNotBlank();
    }

    @Test
    void hostile_words_become_no_markup_and_nobody_is_pinged() {
        var answer = ben("stretch", "what", "@everyone <@1> **bold** [x](https://example.org) `c`");

        assertThat(answer.text())
                .doesNotContain("](https://example.org)")
                .doesNotContain("**bold**");
    }
}
