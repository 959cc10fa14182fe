package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Rich;

import java.time.Instant;
import java.util.List;

/**
 * Blocks of rich text: what stands in them is only read, so no text can turn into a mention or
 * markup (Slack docs, "Rich text block").
 */
record RichText(Json json, Manner manner) {
    private static final long LAST_SECOND = 9_999_999_999L;

    void paragraph(Rich text) {
        if (isEmpty(text)) return;
        begin();
        section(() -> write(text));
        end();
    }

    void steps(List<Rich> steps) {
        list(steps, "ordered");
    }

    void points(List<Rich> points) {
        list(points, "bullet");
    }

    void facts(List<Block.Fact> facts) {
        begin();
        section(() -> {
            for (int i = 0; i < facts.size(); i++) fact(i > 0, facts.get(i));
        });
        end();
    }

    private void fact(boolean isLower, Block.Fact fact) {
        if (isLower) words("\n", false);
        words(Signs.oneLine(fact.label()) + ":", true);
        boolean isList = fact.value().strip().indexOf('\n') >= 0;
        words((isList ? "\n" : " ") + fact.value(), false);
    }

    private void list(List<Rich> items, String style) {
        begin();
        if (manner.isDense()) section(() -> writtenOut(items, style.equals("ordered")));
        else {
            json.object().field("type", "rich_text_list").field("style", style).array("elements");
            for (var item : items) section(() -> item(item));
            end();
        }
        end();
    }

    private void writtenOut(List<Rich> items, boolean isNumbered) {
        for (int i = 0; i < items.size(); i++) {
            words((i > 0 ? "\n" : "") + (isNumbered ? (i + 1) + ". " : "• "), false);
            write(items.get(i));
        }
    }

    private void item(Rich item) {
        if (isEmpty(item)) words(" ", false);
        else write(item);
    }

    private void begin() {
        json.object().field("type", "rich_text").array("elements");
    }

    private void section(Runnable content) {
        json.object().field("type", "rich_text_section").array("elements");
        content.run();
        end();
    }

    private void end() {
        json.endArray().endObject();
    }

    private void write(Rich rich) {
        switch (rich) {
            case Rich.Plain(var text) -> words(text, false);
            case Rich.Strong(var text) -> words(text, true);
            case Rich.Row(var parts) -> parts.forEach(this::write);
            case Rich.Link(var text, var target) -> {
                json.object().field("type", "link").field("url", target.toString());
                if (!text.isBlank()) json.field("text", manner.text(text));
                json.endObject();
            }
            case Rich.Mention(var person) -> {
                if (manner.isDrawnBySlack(person)) id("user", "user_id", person.id());
                else words(manner.name(person), false);
            }
            case Rich.Where(var place, var text) -> {
                if (Manner.isDrawnBySlack(place)) id("channel", "channel_id", place.channel());
                else words(text, false);
            }
            case Rich.Moment(var at, var text) -> moment(at, text);
        }
    }

    private void words(String text, boolean isStrong) {
        if (text.isEmpty()) return;
        json.object().field("type", "text").field("text", manner.text(text));
        if (isStrong) json.object("style").field("bold", true).endObject();
        json.endObject();
    }

    private void id(String type, String field, String id) {
        json.object().field("type", type).field(field, id).endObject();
    }

    /** How far off it is, besides: Slack counts by the reader's own clock. */
    private void moment(Instant at, String text) {
        if (!isWithin(at)) {
            words(text, false);
            return;
        }
        if (!text.isEmpty()) words(text + ", ", false);
        json.object()
                .field("type", "date")
                .field("timestamp", at.getEpochSecond())
                .field("format", "{ago}")
                .field("fallback", fallback(at))
                .endObject();
    }

    /** Whether Slack can count how far off a moment is. */
    static boolean isWithin(Instant at) {
        return at.getEpochSecond() > 0 && at.getEpochSecond() <= LAST_SECOND;
    }

    /** For clients too old to count. */
    static String fallback(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond()).toString();
    }

    /** Whether nothing of it would be seen. */
    static boolean isEmpty(Rich rich) {
        return switch (rich) {
            case Rich.Plain(var text) -> text.isEmpty();
            case Rich.Strong(var text) -> text.isEmpty();
            case Rich.Where(_, var text) -> text.isEmpty();
            case Rich.Moment(_, var text) -> text.isEmpty();
            case Rich.Link _ -> false;
            case Rich.Mention _ -> false;
            case Rich.Row(var parts) -> parts.stream().allMatch(RichText::isEmpty);
        };
    }
}
