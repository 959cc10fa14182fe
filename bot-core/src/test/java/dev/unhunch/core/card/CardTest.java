package dev.unhunch.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.people.Person;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Collections;
import java.util.List;

class CardTest {
    private static final Block TEXT = new Block.Text(Rich.of("Sit tall."));
    private static final Action PRESS = Action.Button.plain("Done", ActionId.of("done", "x"));

    private static Card card(List<Block> blocks, List<List<Action>> rows) {
        return new Card("Neck", blocks, rows, "Neck");
    }

    @Test
    void more_words_than_discord_takes_cannot_be_put_on_a_card() {
        var long1 = new Block.Text(Rich.of("a".repeat(1_500)));

        assertThatThrownBy(() -> card(List.of(long1, long1, long1), List.of()))
                .hasMessageContaining("characters on the card");
    }

    @Test
    void a_menu_takes_a_row_of_its_own() {
        var menu = new Action.Select("More", ActionId.of("pick"), List.of(new Choice("a", "A")));

        assertThatThrownBy(() -> card(List.of(TEXT), List.of(List.of(PRESS, menu))))
                .hasMessageContaining("row of its own");
        assertThat(card(List.of(TEXT), List.of(List.of(PRESS), List.of(menu))).actionRows())
                .hasSize(2);
    }

    @Test
    void six_buttons_do_not_fit_in_a_row() {
        assertThatThrownBy(() -> card(List.of(TEXT), List.of(Collections.nCopies(6, PRESS))))
                .hasMessageContaining("6 actions in a row");
    }

    @Test
    void eleven_pictures_do_not_fit_on_a_card() {
        var picture = new Block.Picture("p", "A person");

        assertThatThrownBy(() -> card(Collections.nCopies(11, picture), List.of()))
                .hasMessageContaining("more than 10 pictures");
        assertThat(card(Collections.nCopies(10, picture), List.of()).blocks()).hasSize(10);
    }

    @Test
    void a_link_longer_than_a_button_takes_cannot_be_made() {
        var target = URI.create("https://example.org/" + "a".repeat(500));

        assertThatThrownBy(() -> new Action.Link("More", target))
                .hasMessageContaining("address of a link");
    }

    @Test
    void a_menu_of_26_cannot_be_made() {
        var choices = Collections.nCopies(26, new Choice("a", "A"));

        assertThatThrownBy(() -> new Action.Select("More", ActionId.of("pick"), choices))
                .hasMessageContaining("26 choices");
    }

    @Test
    void a_card_needs_a_title_and_something_to_say() {
        assertThatThrownBy(() -> new Card(" ", List.of(TEXT), List.of(), "s"))
                .hasMessageContaining("title is empty");
        assertThatThrownBy(() -> card(List.of(), List.of())).hasMessageContaining("0 blocks");
    }

    @Test
    void links_lead_to_https_pages_only() {
        assertThatThrownBy(() -> new Rich.Link("x", URI.create("javascript:alert(1)")))
                .hasMessageContaining("only https");
        assertThatThrownBy(() -> new Action.Link("x", URI.create("http://example.org")))
                .hasMessageContaining("only https");
    }

    @Test
    void as_plain_text_no_word_and_no_button_is_lost() {
        var blocks =
                List.of(
                        TEXT,
                        new Block.Steps(List.of(Rich.of("Turn"), new Rich.Strong("Hold"))),
                        new Block.Points(List.of(Rich.of("Slowly"), Rich.of("No bouncing"))),
                        new Block.Facts(List.of(new Block.Fact("Dose", "30 seconds"))),
                        new Block.Picture("p", "A person turning the head"),
                        new Block.Divider(),
                        new Block.Note(
                                new Rich.Row(
                                        List.of(
                                                Rich.of("By "),
                                                new Rich.Mention(new Person("web", "w", "ada"))))),
                        new Block.Text(new Rich.Link("more", URI.create("https://example.org"))));

        assertThat(CardText.of(card(blocks, List.of(List.of(PRESS)))))
                .isEqualTo(
                        """
                        Neck

                        Sit tall.

                        1. Turn
                        2. Hold

                        - Slowly
                        - No bouncing

                        Dose: 30 seconds

                        (A person turning the head)

                        ---

                        By ada

                        more (https://example.org)

                        [Done]\
                        """);
    }
}
