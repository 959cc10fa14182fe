package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.card.Rich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A card about a channel's posts, put together part by part; for the one who asked alone. */
final class Page {
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Action>> rows = new ArrayList<>();

    Page(String title) {
        this.title = cut(title, CardLimits.TITLE);
    }

    /** What people type can be of any length; what we quote of it is not. */
    static String cut(String text, int most) {
        if (text.length() <= most) return text;
        // Half an emoji is no text.
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    Page text(String text) {
        return text(Rich.of(cut(text, CardLimits.BLOCK_TEXT)));
    }

    Page text(Rich text) {
        blocks.add(new Block.Text(text));
        return this;
    }

    Page picture(Optional<Block.Picture> picture) {
        picture.ifPresent(blocks::add);
        return this;
    }

    Page note(String text) {
        return note(Rich.of(cut(text, CardLimits.BLOCK_TEXT)));
    }

    Page note(Rich text) {
        blocks.add(new Block.Note(text));
        return this;
    }

    Page notes(Collection<String> notes) {
        notes.forEach(this::note);
        return this;
    }

    Page points(List<String> points) {
        blocks.add(
                new Block.Points(
                        points.stream()
                                .limit(CardLimits.STEPS)
                                .map(each -> cut(each, CardLimits.BLOCK_TEXT / CardLimits.STEPS))
                                .map(Rich::of)
                                .toList()));
        return this;
    }

    Page facts(List<Block.Fact> facts) {
        blocks.add(new Block.Facts(facts));
        return this;
    }

    Page row(Action... actions) {
        return row(Arrays.asList(actions));
    }

    /** Nothing where there are no actions; more than a row holds go to the next ones. */
    Page row(List<? extends Action> actions) {
        for (int i = 0; i < actions.size(); i += CardLimits.BUTTONS_PER_ROW)
            rows.add(
                    List.copyOf(
                            actions.subList(
                                    i, Math.min(i + CardLimits.BUTTONS_PER_ROW, actions.size()))));
        return this;
    }

    Card card() {
        var summary = blocks.isEmpty() ? title : summary(blocks.getFirst());
        return new Card(title, blocks, rows, summary);
    }

    private String summary(Block first) {
        if (!(first instanceof Block.Text(var text))) return title;
        var isSentence = title.endsWith("?") || title.endsWith("!") || title.endsWith(".");
        return title + (isSentence ? " " : ". ") + CardText.rich(text);
    }

    Reply.Ephemeral reply() {
        return new Reply.Ephemeral(card(), new Subject.OfSchedule());
    }

    /** The same answer in the place of the message that was acted on. */
    static Reply inPlace(Reply reply) {
        return reply instanceof Reply.Ephemeral(var card, var subject)
                ? new Reply.Update(card, subject)
                : reply;
    }
}
