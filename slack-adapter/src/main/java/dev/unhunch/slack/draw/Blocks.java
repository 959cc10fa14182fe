package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;

import java.util.List;

/** Writes a card's parts as blocks (Slack docs, "Blocks", with the limits named there). */
final class Blocks {
    /** Of a header block. */
    private static final int HEADER = 150;

    /** Of a field of a section, and of a text in a context block, to be on the safe side. */
    private static final int SMALL_TEXT = 2_000;

    /** Longer values are hard to read in two columns. */
    private static final int COLUMN = 200;

    private final Json json;
    private final Manner manner;
    private final RichText rich;
    private final Actions actions;
    private int pictures;

    Blocks(Json json, Manner manner) {
        this.json = json;
        this.manner = manner;
        rich = new RichText(json, manner);
        actions = new Actions(json);
    }

    /** A whole card: heading, parts, rows of actions. */
    void card(Card card) {
        json.object().field("type", "header");
        Plain.line(json, "text", HEADER, card.title());
        json.endObject();
        card.blocks().forEach(this::block);
        card.actionRows().forEach(actions::row);
    }

    /** A thin line. */
    void divider() {
        json.object().field("type", "divider").endObject();
    }

    /** Number of pictures drawn. */
    int pictures() {
        return pictures;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text(var text) -> rich.paragraph(text);
            case Block.Steps(var steps) -> rich.steps(steps);
            case Block.Points(var points) -> rich.points(points);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Note(var text) -> note(text);
            case Block.Picture picture ->
                    manner.pictures().apply(picture).ifPresent(source -> image(picture, source));
            case Block.Divider() -> divider();
        }
    }

    private void image(Block.Picture picture, PictureSource.Source source) {
        pictures++;
        json.object().field("type", "image");
        switch (source) {
            case PictureSource.Source.Address(var url) -> json.field("image_url", url);
            case PictureSource.Source.File(var id) ->
                    json.object("slack_file").field("id", id).endObject();
        }
        json.field("alt_text", Signs.within(manner.alternative(), picture.alternativeText()))
                .endObject();
    }

    private void facts(List<Block.Fact> facts) {
        var fields = facts.stream().map(this::field).toList();
        if (manner.isDense() || fields.contains("")) {
            rich.facts(facts);
            return;
        }
        json.object().field("type", "section").array("fields");
        for (var field : fields) mrkdwn(field);
        json.endArray().endObject();
    }

    /** One in a column of its own; empty where it does not fit there. */
    private String field(Block.Fact fact) {
        if (fact.value().length() > COLUMN) return "";
        var field = new Mrkdwn(manner);
        boolean isPlain = field.strong(fact.label());
        field.out().append('\n');
        isPlain = isPlain && field.plain(fact.value());
        return isPlain && field.out().length() <= SMALL_TEXT ? field.out().toString() : "";
    }

    private void note(Rich text) {
        if (RichText.isEmpty(text)) return;
        if (text instanceof Rich.Plain(var words) && Signs.length(words) <= SMALL_TEXT) {
            context();
            Plain.element(json, words);
            json.endArray().endObject();
            return;
        }
        var written = new Mrkdwn(manner);
        if (written.write(text) && written.out().length() <= SMALL_TEXT) {
            context();
            mrkdwn(written.out().toString());
            json.endArray().endObject();
        } else rich.paragraph(text);
    }

    private void context() {
        json.object().field("type", "context").array("elements");
    }

    /** Verbatim: Slack makes no link of anything that we did not mark as one. */
    private void mrkdwn(String text) {
        json.object()
                .field("type", "mrkdwn")
                .field("text", text)
                .field("verbatim", true)
                .endObject();
    }
}
