package dev.unhunch.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Pictures;

import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class CardDrawingTest {
    private static final Pictures GIF_OR_PNG =
            (id, motion) ->
                    id.equals("gone")
                            ? Optional.empty()
                            : Optional.of(
                                    new Pictures.Picture(
                                            id + (motion == Block.Motion.STILL ? ".png" : ".gif"),
                                            new byte[] {1, 2}));
    private static final CardDrawing DRAWING = new CardDrawing(GIF_OR_PNG, Optional.empty());

    private static Card card(Block... blocks) {
        return new Card("Neck", List.of(blocks), List.of(), "Summary");
    }

    private static Drawn draw(Block... blocks) {
        return new Drawn(DRAWING.message(card(blocks)).toData());
    }

    private static Drawn draw(List<Action> row) {
        var text = new Block.Text(Rich.of("Sit tall."));
        return new Drawn(
                DRAWING.message(new Card("Neck", List.of(text), List.of(row), "s")).toData());
    }

    private static String text(Rich... parts) {
        return draw(new Block.Text(new Rich.Row(List.of(parts)))).texts().getFirst();
    }

    @Test
    void a_card_is_one_container_with_an_accent_and_notifies_nobody() {
        var drawn = draw(new Block.Text(Rich.of("Sit tall.")));

        assertThat(drawn.message().getArray("components").length()).isOne();
        assertThat(drawn.container().getInt("type")).isEqualTo(17);
        assertThat(drawn.container().getInt("accent_color")).isEqualTo(0x0F6B5C);
        assertThat(drawn.message().getInt("flags")).isEqualTo(1 << 15);
        assertThat(drawn.message().getObject("allowed_mentions").getArray("parse").isEmpty())
                .isTrue();
        assertThat(drawn.texts()).containsExactly("## Neck\nSit tall.");
    }

    @Test
    void every_kind_of_block_is_written_in_its_own_way() {
        var drawn =
                draw(
                        new Block.Text(Rich.of("Sit tall.")),
                        new Block.Facts(
                                List.of(
                                        new Block.Fact("Dose", "hold 30 s"),
                                        new Block.Fact("Time", "1 min"))),
                        new Block.Steps(List.of(Rich.of("Turn"), new Rich.Strong("Hold"))),
                        new Block.Points(List.of(Rich.of("Slowly"), Rich.of("No bouncing"))),
                        new Block.Note(Rich.of("Editorial.\nNot reviewed.")));

        assertThat(drawn.texts())
                .containsExactly(
                        """
                        ## Neck
                        Sit tall.

                        **Dose:** hold 30 s
                        **Time:** 1 min

                        1. Turn
                        2. **Hold**
                        \u200B
                        - Slowly
                        - No bouncing
                        -# Editorial.
                        -# Not reviewed.\
                        """);
    }

    @Test
    void links_names_and_moments_are_discords_own() {
        assertThat(
                        text(
                                new Rich.Link("the article", URI.create("https://example.org/a_b")),
                                Rich.of(", by "),
                                new Rich.Mention(new Person("discord", "1", "42")),
                                Rich.of(", "),
                                new Rich.Moment(Instant.ofEpochSecond(1_790_000_000), "at 9:30")))
                .endsWith(
                        "[the article](<https://example.org/a_b>), by <@42>, "
                                + "at 9:30, <t:1790000000:R>");
    }

    @Test
    void a_value_of_several_lines_stands_under_its_label() {
        var facts =
                List.of(
                        new Block.Fact("What", "neck"),
                        new Block.Fact("When", "1. 9:30\n2. 15:00"));

        assertThat(draw(new Block.Facts(facts)).texts().getFirst())
                .endsWith("**What:** neck\n**When:**\n1\\. 9:30\n2\\. 15:00");
    }

    @Test
    void somebody_of_another_platform_is_no_mention() {
        assertThat(text(new Rich.Mention(new Person("web", "", "<@42>")))).endsWith("\n\\<@42>");
        assertThat(text(new Rich.Mention(new Person("discord", "", "42> @everyone"))))
                .endsWith("\n42> @\u200Beveryone");
    }

    @Test
    void a_channel_is_named_by_discord_where_it_is_one_of_its_own() {
        assertThat(text(new Rich.Where(new Place("discord", "1", "42"), "a channel")))
                .endsWith("\n<#42>");
        assertThat(text(new Rich.Where(new Place("discord", "", "@42"), "a channel")))
                .endsWith("\na channel");
        assertThat(text(new Rich.Where(new Place("web", "", "42"), "a *channel*")))
                .endsWith("\na \\*channel\\*");
    }

    @Test
    void strong_words_that_meet_are_one() {
        assertThat(text(new Rich.Strong("a"), new Rich.Strong("b"), new Rich.Strong(" ")))
                .endsWith("\n**ab **");
    }

    @Test
    void a_divider_is_a_line_between_texts() {
        var drawn =
                draw(
                        new Block.Text(Rich.of("a")),
                        new Block.Divider(),
                        new Block.Text(Rich.of("b")));

        assertThat(drawn.children().stream().map(child -> child.getInt("type")))
                .containsExactly(10, 14, 10);
    }

    @Test
    void a_picture_is_uploaded_with_the_words_for_who_cannot_see_it() {
        try (var message =
                DRAWING.message(
                        card(
                                new Block.Picture("turn", "Turning"),
                                new Block.Picture("turn", "Again"),
                                new Block.Picture("hold", "Holding", Block.Motion.MOVING)))) {
            var items = new Drawn(message.toData()).pictures();

            assertThat(items.stream().map(CardDrawingTest::url))
                    .containsExactly(
                            "attachment://turn.png",
                            "attachment://turn.png",
                            "attachment://hold.gif");
            assertThat(items.stream().map(item -> item.getString("description")))
                    .containsExactly("Turning", "Again", "Holding");
            assertThat(message.getAllDistinctFiles().stream().map(FileUpload::getName))
                    .containsExactly("turn.png", "hold.gif");
        }
    }

    private static String url(DataObject item) {
        return item.getObject("media").getString("url");
    }

    @Test
    void where_everybody_can_fetch_pictures_none_is_uploaded() {
        var drawing =
                new CardDrawing(
                        GIF_OR_PNG, Optional.of(URI.create("https://bot.example.org/unhunch/")));
        try (var message = drawing.message(card(new Block.Picture("turn", "Turning")))) {
            assertThat(url(new Drawn(message.toData()).pictures().getFirst()))
                    .isEqualTo(
                            "https://bot.example.org/unhunch/pictures/turn.png?v="
                                    + Pictures.Picture.markOf(new byte[] {1, 2}));
            assertThat(message.getAllDistinctFiles()).isEmpty();
        }
    }

    @Test
    void a_picture_that_is_not_there_leaves_no_gap() {
        var drawn = draw(new Block.Text(Rich.of("a")), new Block.Picture("gone", "Turning"));

        assertThat(drawn.children()).hasSize(1);
    }

    @Test
    void buttons_carry_their_action_and_their_weight() {
        var press = ActionId.of("done", "a/b:1");
        var actions =
                draw(List.of(
                                Action.Button.main("Done", press),
                                Action.Button.plain("Swap", ActionId.of("swap")),
                                new Action.Button(
                                        "Stop", ActionId.of("stop"), Action.Emphasis.DANGER),
                                new Action.Link("Read", URI.create("https://example.org"))))
                        .actions();

        assertThat(actions.stream().map(each -> each.getInt("style"))).containsExactly(1, 2, 4, 5);
        assertThat(actions.getFirst().getString("custom_id")).isEqualTo("1:done:a%2Fb%3A1");
        assertThat(actions.getLast().getString("url")).isEqualTo("https://example.org");
        assertThat(actions.stream().map(each -> each.getString("label")))
                .containsExactly("Done", "Swap", "Stop", "Read");
    }

    @Test
    void a_menu_shows_its_label_until_something_is_chosen() {
        var menu =
                draw(List.of(
                                new Action.Select(
                                        "More like this",
                                        ActionId.of("pick"),
                                        List.of(
                                                new Choice("a", "A"),
                                                new Choice("b", "B"),
                                                new Choice("a", "A again")))))
                        .actions()
                        .getFirst();

        assertThat(menu.getInt("type")).isEqualTo(3);
        assertThat(menu.getString("placeholder")).isEqualTo("More like this");
        assertThat(menu.getArray("options").length()).isEqualTo(2);
    }

    @Test
    void two_buttons_that_do_the_same_would_be_refused_so_one_is_drawn() {
        var same = ActionId.of("swap");

        assertThat(
                        draw(List.of(
                                        Action.Button.plain("A", same),
                                        Action.Button.plain("B", same)))
                                .actions())
                .hasSize(1);
    }

    @Test
    void an_edit_takes_the_place_of_everything() {
        try (var edit = DRAWING.edit(card(new Block.Text(Rich.of("a"))))) {
            var data = edit.toData();

            assertThat(data.getArray("attachments").isEmpty()).isTrue();
            assertThat(data.getInt("flags")).isEqualTo(1 << 15);
            assertThat(data.hasKey("content")).isFalse();
            assertThat(new Drawn(data).texts()).containsExactly("## Neck\na");
        }
    }
}
