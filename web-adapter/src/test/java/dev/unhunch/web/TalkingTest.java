package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.web.room.TestTranscript;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class TalkingTest {
    private final FakeBot bot = new FakeBot();
    private final TestTranscript transcript = new TestTranscript();
    private final TrialServer server = TrialServer.over(transcript, bot, 0);
    private final Client client = Client.of(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_world_has_channels_a_direct_conversation_and_one_admin() {
        var world = Client.json(client.get("/api/world"));
        assertThat(world.path("channels").findValuesAsText("name"))
                .containsExactly("general", "design-team", "Unhunch");
        assertThat(world.path("people").findValues("admin"))
                .filteredOn(JsonNode::booleanValue)
                .hasSize(1);
        assertThat(world.path("commands")).extracting(JsonNode::asText).contains("stretch");
    }

    @Test
    void the_bot_hears_who_spoke_where_and_in_which_language() {
        client.post(
                "/api/say",
                "{\"person\":\"sam\",\"channel\":\"general\",\"text\":\"hi\",\"locale\":\"de-AT\"}");
        var heard = (Incoming.FreeText) bot.heard.getLast();
        assertThat(heard.text()).isEqualTo("hi");
        assertThat(heard.caller().person()).isEqualTo(new Person("web", "trial", "sam"));
        assertThat(heard.caller().place()).isEqualTo(new Place("web", "trial", "general"));
        assertThat(heard.caller().locale()).isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @Test
    void a_language_that_is_none_becomes_english() {
        for (var tag : List.of("", "!", "x".repeat(300)))
            client.post(
                    "/api/say",
                    "{\"person\":\"sam\",\"channel\":\"general\",\"text\":\"hi\",\"locale\":\""
                            + tag
                            + "\"}");
        assertThat(bot.heard)
                .hasSize(3)
                .extracting(i -> i.caller().locale())
                .containsOnly(Locale.ENGLISH);
    }

    @Test
    void a_private_answer_belongs_to_one_person_in_one_channel() {
        client.say("maya", "general", "/stretch neck");
        assertThat(titles(client.sees("maya", "general"))).containsExactly("Neck side turn");
        assertThat(client.sees("maya", "general").findValues("onlyYou"))
                .allMatch(JsonNode::booleanValue);
        assertThat(client.sees("jonas", "general")).isEmpty();
        assertThat(client.sees("maya", "design-team")).isEmpty();
    }

    @Test
    void a_public_card_is_seen_by_all_in_its_channel_but_not_the_line_that_led_to_it() {
        client.say("maya", "general", "/share");
        assertThat(titles(client.sees("jonas", "general"))).containsExactly("Neck side turn");
        assertThat(client.sees("jonas", "general").toString())
                .contains("Maya Lindgren")
                .doesNotContain("/share");
        assertThat(client.sees("jonas", "design-team")).isEmpty();
    }

    @Test
    void direct_conversations_are_apart() {
        client.say("maya", "direct", "/share");
        assertThat(client.sees("maya", "direct")).hasSize(2);
        assertThat(client.sees("jonas", "direct")).isEmpty();
    }

    @Test
    void an_update_takes_the_place_of_the_private_card() {
        var card = card(client.say("maya", "general", "/stretch neck"));
        client.say("maya", "general", "/posture");
        client.act("maya", "general", tap(card, "another"));
        assertThat(titles(client.sees("maya", "general")))
                .containsExactly("Another one", "Posture");
    }

    @Test
    void an_update_takes_the_place_of_the_public_card_for_everybody() {
        var card = card(client.say("maya", "general", "/share"));
        client.act("jonas", "general", tap(card, "done"));
        assertThat(titles(client.sees("priya", "general"))).containsExactly("Done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\u0000",
                "not json",
                "{\"version\":0,\"card\":{}}",
                "{\"version\":2,\"card\":{\"title\":\"a\",\"summary\":\"a\",\"blocks\":[],\"rows\":[]}}",
                "{\"version\":1,\"card\":{\"title\":7}}",
                "{\"version\":1}"
            })
    void what_another_version_kept_and_nobody_can_read_is_left_out(String body) {
        client.say("maya", "general", "/share");
        var place = new Place("web", "trial", "general");
        transcript.add(place, new Transcript.Entry(1, Instant.EPOCH, body), null);
        assertThat(titles(client.sees("jonas", "general"))).containsExactly("Neck side turn");
    }

    @Test
    void an_update_of_what_is_gone_or_not_one_s_own_is_a_new_private_card() {
        var card = card(client.say("maya", "general", "/stretch neck"));
        client.act("jonas", "general", tap(card, "another"));
        client.act("priya", "general", Map.of("press", ActionId.of("another").wire()));
        assertThat(titles(client.sees("maya", "general"))).containsExactly("Neck side turn");
        assertThat(titles(client.sees("jonas", "general"))).containsExactly("Another one");
        assertThat(titles(client.sees("priya", "general"))).containsExactly("Another one");
    }

    @Test
    void a_typed_line_is_never_replaced() {
        var line =
                client.say("maya", "general", "/stretch neck")
                        .path("messages")
                        .path(0)
                        .path("id")
                        .asText();
        client.act("maya", "general", tap(line, "another"));
        assertThat(client.sees("maya", "general").toString()).contains("/stretch neck");
    }

    @Test
    void a_menu_says_what_was_chosen() {
        var card = card(client.say("maya", "general", "/stretch neck"));
        client.act(
                "maya",
                "general",
                Map.of(
                        "press",
                        ActionId.of("like").wire(),
                        "message",
                        card,
                        "chosen",
                        List.of("chin-tuck")));
        assertThat(((Incoming.Acted) bot.heard.getLast()).chosen()).containsExactly("chin-tuck");
    }

    @Test
    void an_unknown_button_gets_a_proper_answer() {
        for (var press : List.of("", "gone", "1:", "9:done", "x".repeat(5_000)))
            assertThat(
                            titles(
                                    client.act("maya", "general", Map.of("press", press))
                                            .path("messages")))
                    .containsExactly("Unknown");
    }

    @Test
    void a_form_opens_and_what_is_filled_in_comes_back() {
        var form = client.say("maya", "general", "/form").path("form");
        assertThat(form.path("title").asText()).isEqualTo("A reminder");
        assertThat(form.path("fields").findValuesAsText("type")).containsExactly("words", "pick");
        client.submit(
                "maya",
                "general",
                Map.of("form", form.path("submit").asText(), "fields", Map.of("what", "neck")));
        assertThat(((Incoming.Submitted) bot.heard.getLast()).fields())
                .containsEntry("what", "neck");
    }

    @Test
    void nothing_to_answer_is_fine() {
        assertThat(client.say("maya", "general", "/quiet").path("messages")).hasSize(1);
    }

    @Test
    void odd_characters_come_through_and_a_very_long_line_is_kept_short() {
        for (var odd : List.of("", " ", "/", "\u0000\u0007\u001b", "\u202e\u2066abc", "\ud800"))
            assertThat(client.say("maya", "direct", odd).path("messages")).hasSize(2);
        var kept = client.say("maya", "direct", "a".repeat(10_000)).path("messages").path(0);
        assertThat(kept.path("text").asText()).hasSize(2_001).endsWith("…");
        assertThat(((Incoming.FreeText) bot.heard.getLast()).text()).hasSize(10_000);
    }

    private static Map<String, ?> tap(String message, String verb) {
        return Map.of("press", ActionId.of(verb).wire(), "message", message);
    }

    private static String card(JsonNode result) {
        return result.path("messages").path(1).path("id").asText();
    }

    private static List<String> titles(JsonNode messages) {
        return messages.findValuesAsText("title");
    }
}
