package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Card;

/** Draws cards for messages. Safe for many threads. */
public final class CardDrawing {
    private final PictureSource pictures;

    /** With pictures from a source. */
    public CardDrawing(PictureSource pictures) {
        this.pictures = pictures;
    }

    /** A message for a workspace. */
    public Drawn message(Card card, String team) {
        return new Drawn("[]", card.summary() + team, pictures.equals(PictureSource.NONE));
    }

    /** The same without pictures, for when Slack refuses one. */
    public Drawn withoutPictures(Card card) {
        return message(card, "");
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
