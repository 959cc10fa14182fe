package dev.unhunch.core.card;

import dev.unhunch.core.people.Person;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Cards that the core allows, as large and as awkward as can be: whatever draws cards is tried on
 * them.
 *
 * @param signs the characters that texts are made of, such as those that mean something to a
 *     platform
 */
public record LegalCards(String signs, RandomGenerator random) {
    private static final URI TARGET = URI.create("https://example.org/a_b*c?d=e&f=(g)");
    private static final Instant AT = Instant.ofEpochSecond(9_999_999_999L);

    /** As many actions as fit, each with the longest label and id. */
    public static List<List<Action>> mostActions(String signs) {
        return IntStream.range(0, CardLimits.ACTION_ROWS)
                .mapToObj(row ->
                        IntStream.range(0, CardLimits.BUTTONS_PER_ROW)
                                .mapToObj(each -> button(signs, row * 10 + each))
                                .toList())
                .toList();
    }

    private static Action button(String signs, int number) {
        return Action.Button.plain(
                filled(signs, CardLimits.LABEL),
                ActionId.of("tap", Integer.toString(number), "a".repeat(90)));
    }

    /** As many characters as a card may have, in one paragraph after the other. */
    public static Card longest(String signs) {
        var blocks = new ArrayList<Block>();
        int room = CardLimits.CARD_TEXT - CardLimits.TITLE - 6;
        while (room > 2) {
            int length = Math.min(CardLimits.BLOCK_TEXT, room - 2);
            blocks.add(new Block.Text(Rich.of(filled(signs, length))));
            room -= length + 2;
        }
        return card(signs, blocks);
    }

    /** As many blocks as a card may have, no two neighbours alike, with pictures between texts. */
    public static Card mixed(String signs) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < CardLimits.BLOCKS; i++)
            blocks.add(
                    switch (i % 3) {
                        case 0 -> new Block.Text(Rich.of(filled(signs, 100)));
                        case 1 -> new Block.Picture("picture" + i, filled(signs, 1_000));
                        default -> new Block.Divider();
                    });
        return card(signs, blocks);
    }

    /** As many pictures as a card may have, each alone between texts. */
    public static Card illustrated(String signs) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < CardLimits.PICTURES; i++)
            blocks.add(new Block.Picture("picture" + i, filled(signs, 1_000)));
        for (int i = 0; i < CardLimits.BLOCKS - CardLimits.PICTURES; i++)
            blocks.add(i * 2, new Block.Note(Rich.of(filled(signs, 300))));
        return card(signs, blocks);
    }

    /** The one of which marks take the most: many short lines. */
    public static Card shortLines(String signs) {
        var line = Rich.of(filled(signs, 12));
        var steps = new Block.Steps(Collections.nCopies(CardLimits.STEPS, line));
        var points = new Block.Points(Collections.nCopies(CardLimits.STEPS, line));
        var fact = new Block.Fact(filled(signs, 6), filled(signs, 6));
        var facts = new Block.Facts(Collections.nCopies(CardLimits.FACTS, fact));
        return card(
                signs,
                List.of(
                        steps, steps, points, points, facts, facts, steps, steps, points, points,
                        facts, facts, steps, points));
    }

    private static Card card(String signs, List<Block> blocks) {
        return new Card(
                filled(signs, CardLimits.TITLE),
                blocks,
                mostActions(signs),
                filled(signs, CardLimits.BLOCK_TEXT));
    }

    /** A text of a length, made of these signs again and again. */
    public static String filled(String signs, int length) {
        return signs.repeat(length / signs.length() + 1).substring(0, length);
    }

    /** Any card. */
    public Card any() {
        while (true) {
            var card = attempt();
            if (card.isPresent()) return card.get();
        }
    }

    private Optional<Card> attempt() {
        var blocks =
                IntStream.range(0, between(1, CardLimits.BLOCKS)).mapToObj(_ -> block()).toList();
        try {
            return Optional.of(new Card("a" + text(149), blocks, rows(), "a" + text(200)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Block block() {
        return switch (between(0, 6)) {
            case 0 -> new Block.Text(rich(600));
            case 1 -> new Block.Steps(riches());
            case 2 -> new Block.Points(riches());
            case 3 ->
                    new Block.Facts(
                            IntStream.range(0, between(1, CardLimits.FACTS))
                                    .mapToObj(_ -> new Block.Fact("a" + text(20), "b" + text(40)))
                                    .toList());
            case 4 -> new Block.Picture("p" + between(0, 20), "a" + text(999));
            case 5 -> new Block.Note(rich(400));
            default -> new Block.Divider();
        };
    }

    private List<Rich> riches() {
        return IntStream.range(0, between(1, CardLimits.STEPS)).mapToObj(_ -> rich(60)).toList();
    }

    private Rich rich(int length) {
        return switch (between(0, 8)) {
            case 0 -> new Rich.Strong("a" + text(length));
            case 1 -> new Rich.Link("a" + text(20), TARGET);
            case 2 -> new Rich.Mention(new Person("web", "", text(40)));
            case 3 -> new Rich.Moment(AT, text(20));
            case 4 -> new Rich.Row(List.of(rich(length / 2), rich(length / 2)));
            case 5 -> new Rich.Mention(new Person("discord", "", "1".repeat(20)));
            default -> Rich.of("a" + text(length));
        };
    }

    private List<List<Action>> rows() {
        var all = mostActions("a" + text(74));
        var rows = new ArrayList<List<Action>>(all.subList(0, between(0, all.size())));
        rows.replaceAll(row -> row.subList(0, between(1, row.size())));
        if (!rows.isEmpty() && random.nextBoolean()) rows.set(0, List.of(menu()));
        return rows;
    }

    private Action menu() {
        var choices =
                IntStream.range(0, between(1, CardLimits.CHOICES))
                        .mapToObj(each -> new Choice("a".repeat(90) + each, "a" + text(74)))
                        .toList();
        return new Action.Select("a" + text(74), ActionId.of("pick"), choices);
    }

    private String text(int most) {
        int length = between(0, most);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(signs.charAt(random.nextInt(signs.length())));
        return text.toString();
    }

    private int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }
}
