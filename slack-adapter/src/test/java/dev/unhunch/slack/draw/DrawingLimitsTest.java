package dev.unhunch.slack.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.card.LegalCards;
import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

class DrawingLimitsTest {
    private static final CardDrawing DRAWING =
            new CardDrawing((_, picture) ->
                    Optional.of(
                            new PictureSource.Source.Address(
                                    "https://example.org/" + picture.id() + ".png")));

    @ParameterizedTest
    @ValueSource(strings = {"&", "<", "*", "_", "a", "a b", ":", "\"", "\\", "<!channel> ", "é𝄞"})
    void the_largest_cards_fit_and_lose_no_word(String signs) {
        for (var card :
                List.of(
                        LegalCards.longest(signs),
                        LegalCards.mixed(signs),
                        LegalCards.illustrated(signs),
                        LegalCards.shortLines(signs))) fits(card);
    }

    @Test
    void any_legal_card_fits_and_loses_no_word() {
        for (var signs : List.of("&<>*_~`:|#@!", "ab &\n", "abcdefgh ")) {
            var cards = new LegalCards(signs, new Random(7));
            for (int i = 0; i < 700; i++) fits(cards.any());
        }
    }

    private static void fits(Card card) {
        for (var readers : List.of(new Readers.One(), everybody())) {
            var drawn = DRAWING.message(card, "T1", readers);

            assertThat(BlockRules.ofMessage(drawn)).isEmpty();
            hasEveryWord(Shown.of(drawn).read(), card);
            assertThat(BlockRules.ofMessage(DRAWING.withoutPictures(card, readers))).isEmpty();
        }
        var place = new Place("slack", "T1", "C1");
        var views = new Views(DRAWING);
        assertThat(BlockRules.ofView(views.card(card, place, Locale.ENGLISH))).isEmpty();
    }

    private static Readers everybody() {
        return new Readers.Everybody(Map.of());
    }

    private static void hasEveryWord(String read, Card card) {
        var seen = letters(read);
        assertThat(seen).contains(letters(card.title()));
        for (var block : card.blocks())
            for (var words : words(block)) assertThat(seen).contains(letters(words));
    }

    private static Stream<String> stream(Block block) {
        return switch (block) {
            case Block.Text(var text) -> Stream.of(CardText.rich(text));
            case Block.Note(var text) -> Stream.of(CardText.rich(text));
            case Block.Steps(var steps) -> steps.stream().map(CardText::rich);
            case Block.Points(var points) -> points.stream().map(CardText::rich);
            case Block.Facts(var facts) ->
                    facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
            case Block.Picture _, Block.Divider _ -> Stream.of();
        };
    }

    /** Targets of links and names of strangers are not read as words. */
    private static List<String> words(Block block) {
        return stream(block)
                .filter(words -> !words.contains("https://") && !words.contains("11111111"))
                .toList();
    }

    /** Without what each way of drawing sets between words as it has to. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u200B,]", "");
    }

    @Test
    void the_checker_sees_what_is_too_long() {
        var drawn = new CardDrawing.Drawn("[{\"type\":\"divider\"}]", "<!here>", false);

        assertThat(BlockRules.ofMessage(drawn)).containsExactly("a mark in the text");
    }
}
