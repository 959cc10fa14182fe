package dev.unhunch.core.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a card as plain text, for terminals, scripts and wherever nothing can be drawn. */
public final class CardText {
    private CardText() {}

    /** The whole card: title, blocks, and the labels of what could be tapped. */
    public static String of(Card card) {
        var parts = new ArrayList<String>();
        parts.add(card.title());
        card.blocks().forEach(block -> parts.add(block(block)));
        var actions = labels(card);
        if (!actions.isEmpty())
            parts.add(
                    actions.stream()
                            .map(label -> "[" + label + "]")
                            .collect(Collectors.joining(" ")));
        return String.join("\n\n", parts);
    }

    /** A form: its title and the labels of its fields. */
    public static String of(Modal modal) {
        return modal.fields().stream()
                .map(Modal.Field::label)
                .collect(Collectors.joining("\n", modal.title() + "\n\n", ""));
    }

    /** The labels of all buttons and menus, in order. */
    public static List<String> labels(Card card) {
        return card.actionRows().stream().flatMap(List::stream).map(Action::label).toList();
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Text(var text) -> rich(text);
            case Block.Note(var text) -> rich(text);
            case Block.Picture(_, var alternativeText, _) -> "(" + alternativeText + ")";
            case Block.Divider() -> "---";
            case Block.Facts(var facts) ->
                    facts.stream()
                            .map(fact -> fact.label() + ": " + fact.value())
                            .collect(Collectors.joining("\n"));
            case Block.Steps(var steps) -> numbered(steps);
            case Block.Points(var points) ->
                    points.stream()
                            .map(point -> "- " + rich(point))
                            .collect(Collectors.joining("\n"));
        };
    }

    private static String numbered(List<Rich> steps) {
        var lines = new ArrayList<String>();
        for (var step : steps) lines.add((lines.size() + 1) + ". " + rich(step));
        return String.join("\n", lines);
    }

    /** Running text without emphasis. */
    public static String rich(Rich rich) {
        return switch (rich) {
            case Rich.Plain(var text) -> text;
            case Rich.Strong(var text) -> text;
            case Rich.Link(var text, var target) -> text + " (" + target + ")";
            case Rich.Moment(_, var text) -> text;
            case Rich.Mention(var person) -> person.id();
            case Rich.Where(_, var text) -> text;
            case Rich.Row(var parts) ->
                    parts.stream().map(CardText::rich).collect(Collectors.joining());
        };
    }
}
