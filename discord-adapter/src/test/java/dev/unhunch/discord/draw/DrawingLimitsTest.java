package dev.unhunch.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.card.LegalCards;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.port.Pictures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Discord docs, "Component Reference": 40 components and 4,000 characters a message. */
class DrawingLimitsTest {
    private static final String AWKWARD = "*_~|<@&`[](){}#-+.>:\\ \n12aé";
    private static final Pictures ALL =
            (id, _) -> Optional.of(new Pictures.Picture(id + ".png", new byte[] {1}));

    private static Drawn draw(Card card) {
        return new Drawn(new CardDrawing(ALL, Optional.empty()).message(card).toData());
    }

    private static void fits(Card card) {
        var drawn = draw(card);
        assertThat(drawn.size()).isLessThanOrEqualTo(40);
        assertThat(drawn.characters()).isLessThanOrEqualTo(4_000);
        assertThat(drawn.actions()).hasSameSizeAs(CardText.labels(card));
        assertThat(drawn.pictures()).hasSize(count(card, Block.Picture.class));
        assertThat(drawn.message().optArray("attachments").map(each -> each.length()).orElse(0))
                .isLessThanOrEqualTo(10);
        var read = squeezed(drawn.read());
        card.blocks().stream()
                .flatMap(DrawingLimitsTest::texts)
                .forEach(text -> assertThat(read).contains(squeezed(text)));
    }

    private static int count(Card card, Class<? extends Block> kind) {
        return (int) card.blocks().stream().filter(kind::isInstance).count();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Text(var text) -> leaves(text);
            case Block.Note(var text) -> leaves(text);
            case Block.Steps(var steps) -> steps.stream().flatMap(DrawingLimitsTest::leaves);
            case Block.Points(var points) -> points.stream().flatMap(DrawingLimitsTest::leaves);
            case Block.Facts(var facts) ->
                    facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
            case Block.Picture _, Block.Divider _ -> Stream.of();
        };
    }

    private static Stream<String> leaves(Rich rich) {
        return switch (rich) {
            case Rich.Row(var parts) -> parts.stream().flatMap(DrawingLimitsTest::leaves);
            case Rich.Link(var text, var target) -> Stream.of(text, target.toString());
            default -> Stream.of(CardText.rich(rich));
        };
    }

    /** Where lines break, and marks of small print before them, is not what is asked here. */
    private static String squeezed(String text) {
        return text.replaceAll("\n-# ", "").replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "*", "\\", "_ ", "<@1>", "|", "a\n", "1. ", "# ", AWKWARD})
    void the_largest_cards_fit_whatever_they_are_made_of(String signs) {
        var legible = "a" + signs;

        fits(LegalCards.longest(legible));
        fits(LegalCards.mixed(legible));
        fits(LegalCards.illustrated(legible));
        fits(LegalCards.shortLines(legible));
    }

    @Test
    void any_legal_card_full_of_awkward_signs_fits() {
        var random = new Random(4);
        for (int i = 0; i < 500; i++) fits(new LegalCards(AWKWARD, random).any());
        for (int i = 0; i < 200; i++) fits(new LegalCards("*_~|<@&", random).any());
    }

    @Test
    void what_has_room_is_escaped_and_copied_as_it_was() {
        var card =
                new Card(
                        "2 * 2", List.of(new Block.Text(Rich.of("a_b <c>"))), List.of(), "Summary");

        assertThat(draw(card).texts()).containsExactly("## 2 \\* 2\na\\_b \\<c>");
    }

    @Test
    void what_has_no_room_for_backslashes_is_written_with_signs_that_look_alike() {
        var drawn = draw(LegalCards.longest("a*"));

        assertThat(drawn.texts().getFirst()).contains("a∗a∗").doesNotContain("*", "\\");
    }

    @Test
    void no_text_means_anything_to_discord() {
        var random = new Random(5);
        var pieces =
                List.of(
                        "*",
                        "_",
                        "~",
                        "|",
                        "`",
                        "<",
                        ">",
                        "@",
                        "#",
                        "-",
                        "+",
                        ".",
                        ")",
                        ":",
                        "/",
                        "[",
                        "]",
                        "(",
                        "\\",
                        "\n",
                        "\r",
                        " ",
                        "\t",
                        "\u00A0",
                        "\u2028",
                        "1",
                        "23",
                        "a",
                        "everyone",
                        "HERE",
                        "https://x.y",
                        ":smile:",
                        "<t:1:R>",
                        "<@&1>");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--)
                text.append(pieces.get(random.nextInt(pieces.size())));
            for (var guard : Guard.values()) isPlain(guard, text.toString());
        }
    }

    private static void isPlain(Guard guard, String text) {
        var out = new StringBuilder();
        guard.write(out, text);
        assertThat(Drawn.meanings(out.toString())).as("%s of %s", guard, text).isEmpty();
        assertThat(Drawn.read(out.toString()).replaceAll("[\\r\\u2028]", "\n"))
                .isEqualTo(text.replaceAll("[\\r\\u2028]", "\n"));
        if (guard == Guard.LOOK_ALIKE) assertThat(out).hasSameSizeAs(text);
    }

    @Test
    void what_stands_apart_in_the_core_cannot_become_markup_together() {
        var row =
                new Rich.Row(List.of(Rich.of("1"), Rich.of(". a"), Rich.of("\n-"), Rich.of(" b")));
        var drawn = new Markdown(Guard.ESCAPE).rich(row);

        assertThat(drawn).isEqualTo("1\\. a\n\\- b");
        assertThat(CardLimits.CARD_TEXT).isLessThan(4_000);
    }
}
