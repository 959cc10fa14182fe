package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;

import java.util.List;
import java.util.Map;

/**
 * Draws cards for messages: every legal card fits without losing a word of its text. Safe for many
 * threads.
 */
public final class CardDrawing {
    /**
     * Characters over a whole message. Slack names no limit; it was seen to refuse a message of
     * about 13,200, marks included ({@code msg_blocks_too_long}, bolt-js issues 2509 and 2867).
     */
    static final int MESSAGE = 13_000;

    /** Slack docs, "chat.postMessage": for best results, up to 4,000 characters of text. */
    private static final int TEXT = 4_000;

    private static final Readers EVERYBODY = new Readers.Everybody(Map.of());

    private final PictureSource pictures;

    /** With pictures from a source. */
    public CardDrawing(PictureSource pictures) {
        this.pictures = pictures;
    }

    /** A message for whoever is in a channel of a workspace; it notifies nobody by name. */
    public Drawn message(Card card, String team) {
        return message(card, team, EVERYBODY);
    }

    /** A message of a workspace. */
    public Drawn message(Card card, String team, Readers readers) {
        return draw(card, manner(team, readers));
    }

    /** A message for everybody without pictures, for when Slack refuses one. */
    public Drawn withoutPictures(Card card) {
        return withoutPictures(card, EVERYBODY);
    }

    /** A message without pictures, for when Slack refuses one. */
    public Drawn withoutPictures(Card card, Readers readers) {
        return draw(card, Manner.of(Manner.noPictures(), readers));
    }

    /** How cards are drawn for a workspace. */
    Manner manner(String team, Readers readers) {
        return Manner.of(picture -> pictures.find(team, picture), readers);
    }

    private static Drawn draw(Card card, Manner manner) {
        var json = new Json();
        var blocks = write(json, card, manner);
        if (json.size() > MESSAGE) {
            var dense = manner.dense(Integer.MAX_VALUE);
            json = new Json();
            write(json, card, dense);
            int over = json.size() - MESSAGE;
            if (over > 0) {
                json = new Json();
                write(json, card, manner.dense(roomForAlternatives(card, over)));
            }
        }
        return new Drawn(json.toString(), text(card.summary()), blocks.pictures() > 0);
    }

    private static Blocks write(Json json, Card card, Manner manner) {
        var blocks = new Blocks(json.array(), manner);
        blocks.card(card);
        json.endArray();
        return blocks;
    }

    /** Alternative texts stand apart from the text, so they are what is made shorter. */
    private static int roomForAlternatives(Card card, int over) {
        var lengths =
                card.blocks().stream()
                        .filter(Block.Picture.class::isInstance)
                        .mapToInt(block -> ((Block.Picture) block).alternativeText().length())
                        .summaryStatistics();
        return (int) ((lengths.getSum() - over) / Math.max(1, lengths.getCount()));
    }

    private static String text(String summary) {
        return Signs.length(summary) <= TEXT ? Signs.escaped(summary) : Signs.lookAlike(summary);
    }

    /** All cards one below the other, with a line between them. */
    static void write(Json json, List<Card> cards, Manner manner) {
        var blocks = new Blocks(json, manner);
        boolean isFirst = true;
        for (var card : cards) {
            if (!isFirst) blocks.divider();
            isFirst = false;
            blocks.card(card);
        }
    }

    /**
     * A card as Slack takes it.
     *
     * @param blocks an array of blocks, as JSON
     * @param text one plain line for notifications and screen readers, escaped
     * @param hasPictures whether an image block is among the blocks
     */
    public record Drawn(String blocks, String text, boolean hasPictures) {}
}
