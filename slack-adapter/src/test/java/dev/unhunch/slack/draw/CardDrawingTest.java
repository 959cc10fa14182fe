package dev.unhunch.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CardDrawingTest {
    private static final CardDrawing DRAWING =
            new CardDrawing((team, picture) ->
                    switch (picture.id()) {
                        case "gone" -> Optional.empty();
                        case "file" -> Optional.of(new PictureSource.Source.File("F" + team));
                        default ->
                                Optional.of(
                                        new PictureSource.Source.Address(
                                                "https://example.org/" + picture.id()));
                    });
    private static final Person ADA = new Person("slack", "T1", "U42");

    private static CardDrawing.Drawn message(Block... blocks) {
        return message(new Readers.Everybody(Map.of()), blocks);
    }

    private static CardDrawing.Drawn message(Readers readers, Block... blocks) {
        return DRAWING.message(
                new Card("Neck", List.of(blocks), List.of(), "A & <B>"), "T1", readers);
    }

    /** The first block under the heading. */
    private static JsonElement first(Block... blocks) {
        return second(message(blocks));
    }

    private static JsonElement second(CardDrawing.Drawn drawn) {
        assertThat(BlockRules.ofMessage(drawn)).isEmpty();
        return Shown.of(drawn).blocks().get(1);
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text.replace('\'', '"'));
    }

    private static Shown actions(Action... row) {
        var text = new Block.Text(Rich.of("Sit tall."));
        var drawn =
                DRAWING.message(new Card("Neck", List.of(text), List.of(List.of(row)), "s"), "T1");
        assertThat(BlockRules.ofMessage(drawn)).isEmpty();
        return Shown.of(drawn);
    }

    @Test
    void a_card_has_a_heading_and_a_line_for_who_sees_no_blocks() {
        var drawn = message(new Block.Text(Rich.of("Sit tall.")));

        assertThat(Shown.of(drawn).blocks().get(0))
                .isEqualTo(json("{'type':'header','text':{'type':'plain_text','text':'Neck'}}"));
        assertThat(drawn.text()).isEqualTo("A &amp; &lt;B&gt;");
        assertThat(drawn.hasPictures()).isFalse();
    }

    @Test
    void a_paragraph_is_rich_text_that_means_nothing_else() {
        var row =
                new Rich.Row(
                        List.of(
                                Rich.of("*<!channel>* "),
                                new Rich.Strong("now"),
                                new Rich.Link("here", URI.create("https://example.org/?a&b"))));

        assertThat(first(new Block.Text(row)))
                .isEqualTo(
                        json(
                                "{'type':'rich_text','elements':[{'type':'rich_text_section',"
                                        + "'elements':[{'type':'text','text':'*<!channel>* '},"
                                        + "{'type':'text','text':'now','style':{'bold':true}},"
                                        + "{'type':'link','url':'https://example.org/?a&b',"
                                        + "'text':'here'}]}]}"));
    }

    @Test
    void steps_are_numbered_and_points_are_not() {
        assertThat(first(new Block.Steps(List.of(Rich.of("Turn"), Rich.of("Hold")))).toString())
                .contains("\"rich_text_list\",\"style\":\"ordered\"", "Turn", "Hold");
        assertThat(first(new Block.Points(List.of(Rich.of("Slowly")))).toString())
                .contains("\"rich_text_list\",\"style\":\"bullet\"", "Slowly");
    }

    @Test
    void facts_stand_in_columns() {
        assertThat(first(new Block.Facts(List.of(new Block.Fact("Dose", "hold <30 s & rest")))))
                .isEqualTo(
                        json(
                                "{'type':'section','fields':[{'type':'mrkdwn',"
                                        + "'text':'*Dose*\\nhold &lt;30 s &amp; rest',"
                                        + "'verbatim':true}]}"));
    }

    @Test
    void facts_that_could_be_read_as_marks_are_rich_text() {
        for (var value :
                List.of("a*b", "_a_", "a ~ b", ":smile:", "> quoted", "`c`", "x".repeat(300)))
            assertThat(first(new Block.Facts(List.of(new Block.Fact("Dose", value)))).toString())
                    .startsWith("{\"type\":\"rich_text\"");
        assertThat(
                        first(new Block.Facts(List.of(new Block.Fact("When", "9:30, 15:00"))))
                                .toString())
                .startsWith("{\"type\":\"section\"");
    }

    @Test
    void small_print_is_a_context_where_it_can_be() {
        assertThat(first(new Block.Note(Rich.of("*Editorial* <3"))))
                .isEqualTo(
                        json(
                                "{'type':'context','elements':[{'type':'plain_text',"
                                        + "'text':'*Editorial* <3'}]}"));
        var strong = new Rich.Row(List.of(new Rich.Strong("Stop"), Rich.of(" if it hurts & ask")));
        assertThat(first(new Block.Note(strong)).toString())
                .contains("\"mrkdwn\"", "*Stop*\u200B if it hurts &amp; ask");
        var marks = new Rich.Row(List.of(new Rich.Strong("Stop"), Rich.of(" *")));
        assertThat(first(new Block.Note(marks)).toString()).contains("rich_text");
    }

    @Test
    void a_picture_comes_from_wherever_it_is_with_its_words() {
        assertThat(first(new Block.Picture("turn", "Turning")))
                .isEqualTo(
                        json(
                                "{'type':'image','image_url':'https://example.org/turn',"
                                        + "'alt_text':'Turning'}"));
        var file = message(new Block.Picture("file", "Turning"));
        assertThat(second(file))
                .isEqualTo(json("{'type':'image','slack_file':{'id':'FT1'},'alt_text':'Turning'}"));
        assertThat(file.hasPictures()).isTrue();
        assertThat(message(new Block.Picture("gone", "Turning")).hasPictures()).isFalse();
    }

    @Test
    void a_card_can_be_drawn_without_its_pictures() {
        var card =
                new Card("Neck", List.of(new Block.Picture("turn", "Turning")), List.of(), "Neck");

        assertThat(Shown.of(DRAWING.withoutPictures(card)).types()).containsExactly("header");
        assertThat(DRAWING.withoutPictures(card).hasPictures()).isFalse();
    }

    @Test
    void buttons_links_and_menus_come_back_by_their_meaning() {
        var shown =
                actions(
                        Action.Button.main("Go", ActionId.of("go", "1")),
                        new Action.Button("Stop", ActionId.of("go", "2"), Action.Emphasis.DANGER),
                        new Action.Link("Read", URI.create("https://example.org/")));

        assertThat(shown.actionIds()).containsExactly("1:go:1", "1:go:2", "link");
        assertThat(shown.actions().get(0).get("style").getAsString()).isEqualTo("primary");
        assertThat(shown.actions().get(1).get("style").getAsString()).isEqualTo("danger");
        assertThat(shown.actions().get(2).get("url").getAsString())
                .isEqualTo("https://example.org/");
        var menu =
                actions(
                                new Action.Select(
                                        "Pick",
                                        ActionId.of("pick"),
                                        List.of(new Choice("a", "A"), new Choice("a", "B"))))
                        .actions()
                        .getFirst();
        assertThat(menu.getAsJsonArray("options")).hasSize(1);
    }

    @Test
    void the_same_meaning_twice_is_told_apart_and_read_alike() {
        var go = Action.Button.plain("Go", ActionId.of("go"));
        var ids = actions(go, go, go).actionIds();

        assertThat(ids).containsExactly("1:go", "1:go#2", "1:go#3");
        assertThat(ids.stream().map(Press::read)).containsOnly(Optional.of("1:go"));
        assertThat(Press.read("link#2")).isEmpty();
    }

    @Test
    void the_row_of_the_done_button_is_the_mark_of_a_delivery() {
        var done = Action.Button.main("Done", ActionId.of("done", "s1/0/2026-11-23", "0"));
        var shown = actions(done);

        assertThat(shown.ofType("actions").getFirst().get("block_id").getAsString())
                .isEqualTo("delivery:s1/0/2026-11-23");
        assertThat(DeliveryMark.keyIn("delivery:s1/0/2026-11-23")).contains("s1/0/2026-11-23");
        assertThat(
                        actions(Action.Button.plain("Go", ActionId.of("go", "1")))
                                .ofType("actions")
                                .getFirst()
                                .has("block_id"))
                .isFalse();
    }

    @Test
    void a_name_is_drawn_by_slack_only_where_it_notifies_nobody() {
        var text = new Block.Text(new Rich.Mention(ADA));

        assertThat(second(message(new Readers.One(), text)).toString())
                .contains("{\"type\":\"user\",\"user_id\":\"U42\"}");
        assertThat(second(message(text)).toString()).contains("someone here").doesNotContain("U42");
        assertThat(second(message(new Readers.Everybody(Map.of("U42", "ada")), text)).toString())
                .contains("\"text\":\"ada\"")
                .doesNotContain("U42");
        var forged = new Block.Text(new Rich.Mention(new Person("slack", "T1", "U1> <!here")));
        assertThat(second(message(new Readers.One(), forged)).toString()).contains("someone here");
    }

    @Test
    void a_channel_is_named_by_slack_where_it_is_one_of_its_own() {
        assertThat(first(where("slack", "C42")).toString())
                .contains("{\"type\":\"channel\",\"channel_id\":\"C42\"}");
        assertThat(first(where("slack", "@U42")).toString()).contains("a channel");
        assertThat(first(where("web", "C42")).toString()).contains("a channel");
    }

    private static Block where(String platform, String channel) {
        return new Block.Text(new Rich.Where(new Place(platform, "T1", channel), "a channel"));
    }

    @Test
    void a_moment_says_how_far_off_it_is() {
        var at = new Rich.Moment(Instant.ofEpochSecond(1_790_000_000), "at 9:30");

        assertThat(first(new Block.Text(at)).toString())
                .contains(
                        "at 9:30, ",
                        "\"type\":\"date\",\"timestamp\":1790000000,\"format\":\"{ago}\"");
        assertThat(first(new Block.Text(new Rich.Moment(Instant.EPOCH, "long ago"))).toString())
                .contains("long ago")
                .doesNotContain("date");
    }

    @Test
    void any_text_survives_as_json() {
        var text = "\"\\\n\t\u0001\u2028é𝄞</script>";

        assertThat(Shown.of(message(new Block.Text(Rich.of(text)))).read()).contains(text);
    }
}
