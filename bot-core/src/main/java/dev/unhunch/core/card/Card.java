package dev.unhunch.core.card;

import java.util.List;

/**
 * One message as people see it, legal on every platform: what passes these checks can be drawn
 * everywhere without losing a word.
 *
 * @param title what the card is about
 * @param blocks its parts, from top to bottom
 * @param actionRows rows of buttons, or a row with one menu
 * @param summary one plain line for notifications and screen readers
 */
public record Card(
        String title, List<Block> blocks, List<List<Action>> actionRows, String summary) {
    /** Copies the lists and checks {@link CardLimits}. */
    public Card {
        CardLimits.within(CardLimits.TITLE, "title", title);
        CardLimits.within(CardLimits.BLOCK_TEXT, "summary", summary);
        blocks = List.copyOf(blocks);
        actionRows = actionRows.stream().map(List::copyOf).toList();
        CardLimits.count(CardLimits.BLOCKS, "blocks", blocks.size());
        if (blocks.stream().filter(Block.Picture.class::isInstance).count() > CardLimits.PICTURES)
            throw new IllegalArgumentException("more than " + CardLimits.PICTURES + " pictures");
        CardLimits.count(CardLimits.CARD_TEXT, "characters on the card", length(title, blocks));
        if (actionRows.size() > CardLimits.ACTION_ROWS)
            throw new IllegalArgumentException(actionRows.size() + " rows of actions");
        actionRows.forEach(Card::checkRow);
    }

    /** Number of characters that a title and parts take, of {@link CardLimits#CARD_TEXT}. */
    public static int length(String title, List<Block> blocks) {
        return title.length() + 6 + blocks.stream().mapToInt(Block::length).sum();
    }

    private static void checkRow(List<Action> row) {
        CardLimits.count(CardLimits.BUTTONS_PER_ROW, "actions in a row", row.size());
        if (row.size() > 1 && row.stream().anyMatch(Action.Select.class::isInstance))
            throw new IllegalArgumentException("a menu needs a row of its own");
    }
}
