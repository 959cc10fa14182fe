package dev.unhunch.content.build;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.card.Rich;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the parts of a card as Markdown, so that a page shows what people get. */
final class CardMarkdown {
    /** Seen from where the page is. */
    private static final String PICTURES =
            "src/main/resources/dev/unhunch/content/packs/core/poses";

    private CardMarkdown() {}

    /** The blocks, without the title, one empty line between them. */
    static String of(Card card) {
        return card.blocks().stream().map(CardMarkdown::block).collect(Collectors.joining("\n\n"));
    }

    /** Text whose characters mean nothing to Markdown. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Text(var text) -> rich(text);
            case Block.Note(var text) -> "_" + rich(text) + "_";
            case Block.Steps(var steps) ->
                    steps.stream()
                            .map(step -> "1. " + rich(step))
                            .collect(Collectors.joining("\n"));
            case Block.Points(var points) -> bullets(points.stream().map(CardMarkdown::rich));
            case Block.Facts(var facts) ->
                    bullets(
                            facts.stream()
                                    .map(fact ->
                                            "**%s:** %s"
                                                    .formatted(
                                                            escaped(fact.label()),
                                                            escaped(fact.value()))));
            case Block.Picture picture -> picture(picture);
            case Block.Divider() -> "---";
        };
    }

    /** Its words stand below it, as they are read and reviewed, too. */
    private static String picture(Block.Picture picture) {
        int width =
                switch (picture.motion()) {
                    case MOVING -> 256;
                    case STILL -> 640;
                };
        return "<img src=\"%s/%s.png\" width=\"%s\" alt=\"\">\n\n_%s_"
                .formatted(PICTURES, picture.id(), width, escaped(picture.alternativeText()));
    }

    private static String bullets(Stream<String> lines) {
        return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String rich(Rich rich) {
        return switch (rich) {
            case Rich.Strong(var text) -> "**" + escaped(text) + "**";
            case Rich.Row(var parts) -> joined(parts);
            case Rich.Plain _, Rich.Link _, Rich.Moment _, Rich.Mention _, Rich.Where _ ->
                    escaped(CardText.rich(rich));
        };
    }

    private static String joined(List<Rich> parts) {
        return parts.stream().map(CardMarkdown::rich).collect(Collectors.joining());
    }
}
