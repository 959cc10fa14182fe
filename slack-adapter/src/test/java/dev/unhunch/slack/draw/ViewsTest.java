package dev.unhunch.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.LegalCards;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.card.Modal.Field;
import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Slack docs, "Input block" and the elements that it holds. */
class ViewsTest {
    private static final List<Choice> TWO = List.of(new Choice("1", "One"), new Choice("2", "Two"));
    private static final Place PLACE = new Place("slack", "T1", "C42");
    private static final Views VIEWS = new Views(new CardDrawing(PictureSource.NONE));

    private static JsonObject draw(Field... fields) {
        var view = VIEWS.form(modal(fields), PLACE, Locale.ENGLISH);
        assertThat(BlockRules.ofView(view)).isEmpty();
        return JsonParser.parseString(view).getAsJsonObject();
    }

    private static Modal modal(Field... fields) {
        return new Modal(ActionId.of("sent", "a:b"), "Daily post", List.of(fields));
    }

    private static JsonObject block(JsonObject form, int index) {
        return form.getAsJsonArray("blocks").get(index).getAsJsonObject();
    }

    private static JsonObject input(Field field) {
        return block(draw(field), 0).getAsJsonObject("element");
    }

    @Test
    void a_form_carries_its_meaning_and_its_place() {
        var form = draw(new Field.Words("time", "Time", "", true, Optional.empty()));

        assertThat(form.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Daily post");
        assertThat(form.get("callback_id").getAsString()).isEqualTo("1:sent:a%3Ab");
        assertThat(Origin.read(form.get("private_metadata").getAsString(), "T1")).contains(PLACE);
        assertThat(Origin.read("C1\"", "T1")).isEmpty();
    }

    @Test
    void words_are_one_line_with_a_hint_and_what_is_known() {
        var form =
                draw(
                        new Field.Words("time", "Time", "Such as 9:30", true, Optional.of("9:30")),
                        new Field.Words("zone", "Zone", "", false, Optional.of(" ")));

        assertThat(block(form, 0).get("block_id").getAsString()).isEqualTo("time");
        assertThat(block(form, 0).getAsJsonObject("hint").get("text").getAsString())
                .isEqualTo("Such as 9:30");
        assertThat(block(form, 0).get("optional").getAsBoolean()).isFalse();
        var time = block(form, 0).getAsJsonObject("element");
        assertThat(time.get("initial_value").getAsString()).isEqualTo("9:30");
        assertThat(time.get("max_length").getAsInt()).isEqualTo(200);
        assertThat(block(form, 1).has("hint")).isFalse();
        assertThat(block(form, 1).get("optional").getAsBoolean()).isTrue();
        assertThat(block(form, 1).getAsJsonObject("element").has("initial_value")).isFalse();
    }

    @Test
    void one_time_is_picked_and_several_are_typed() {
        var one = input(new Field.Times("at", "At", "", true, List.of(LocalTime.of(9, 30))));
        assertThat(one.get("type").getAsString()).isEqualTo("timepicker");
        assertThat(one.get("initial_time").getAsString()).isEqualTo("09:30");

        assertThat(input(new Field.Times("at", "At", "", true, List.of())).has("initial_time"))
                .isFalse();
        var two = List.of(LocalTime.of(15, 0), LocalTime.of(9, 30));
        var typed = input(new Field.Times("at", "At", "", true, two));
        assertThat(typed.get("type").getAsString()).isEqualTo("plain_text_input");
        assertThat(typed.get("initial_value").getAsString()).isEqualTo("09:30, 15:00");
    }

    @Test
    void a_channel_is_chosen_and_the_present_one_at_first() {
        var channel = input(new Field.Channel("where", "Where", "", true));

        assertThat(channel.get("type").getAsString()).isEqualTo("conversations_select");
        assertThat(channel.get("default_to_current_conversation").getAsBoolean()).isTrue();
        assertThat(channel.getAsJsonObject("filter").getAsJsonArray("include").toString())
                .isEqualTo("[\"public\",\"private\"]");
    }

    @Test
    void choices_made_at_first_are_made() {
        var pick = input(new Field.Pick("what", "What", "", true, TWO, Optional.of("2")));
        assertThat(pick.getAsJsonObject("initial_option").get("value").getAsString())
                .isEqualTo("2");
        assertThat(
                        input(new Field.Pick("what", "What", "", true, TWO, Optional.of("gone")))
                                .has("initial_option"))
                .isFalse();
        var days = input(new Field.Many("days", "Days", "", true, TWO, List.of("2")));
        assertThat(days.get("type").getAsString()).isEqualTo("checkboxes");
        assertThat(days.getAsJsonArray("initial_options")).hasSize(1);
        assertThat(
                        input(new Field.Many("days", "Days", "", true, TWO, List.of()))
                                .has("initial_options"))
                .isFalse();
    }

    @Test
    void filled_in_later_only_what_changed_is_new() {
        var words = new Field.Words("words", "Words", "", false, Optional.empty());
        var before = modal(words, zone("UTC"));
        var after = modal(words, zone("Europe/Berlin"));

        var view = Shown.ofView(VIEWS.form(after, before, PLACE, Locale.ENGLISH));
        var ids = view.ofType("input").stream().map(each -> each.get("block_id").getAsString());
        assertThat(ids).containsExactly("words", "zone#2");
        assertThat(Press.field("zone#2")).isEqualTo("zone");
    }

    private static Field zone(String zone) {
        return new Field.Words("zone", "Zone", "", true, Optional.of(zone));
    }

    @Test
    void the_largest_form_fits() {
        var choices =
                IntStream.range(0, CardLimits.CHOICES)
                        .mapToObj(i -> new Choice("v".repeat(98) + i, "&".repeat(75)))
                        .toList();
        var question = "&".repeat(3_000);
        var form =
                draw(
                        new Field.Words(
                                "a", question, question, true, Optional.of("w".repeat(300))),
                        new Field.Pick("b", question, question, true, choices, Optional.empty()),
                        new Field.Many(
                                "c", question, question, false, choices.subList(0, 10), List.of()),
                        new Field.Times("d", question, question, true, List.of()),
                        new Field.Channel("e", question, question, true));

        assertThat(form.getAsJsonArray("blocks")).hasSize(5);
        var cards =
                List.of(
                        LegalCards.longest("&"),
                        LegalCards.mixed("<"),
                        LegalCards.illustrated(">"),
                        LegalCards.shortLines("*"));
        assertThat(BlockRules.ofView(VIEWS.home(cards, PLACE))).isEmpty();
    }
}
