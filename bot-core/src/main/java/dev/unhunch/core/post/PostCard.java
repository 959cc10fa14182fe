package dev.unhunch.core.post;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.delivery.Posts.Remarks;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.show.DoseWords;
import dev.unhunch.core.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A post as a card. Whoever reads it can do it without opening anything; nobody is mentioned. Where
 * whole steps do not fit, names and doses stand for them.
 */
final class PostCard {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Sessions sessions;
    private final Texts texts;
    private final ZoneId zone;

    PostCard(Sessions sessions, ZoneId zone) {
        this.sessions = sessions;
        this.texts = sessions.texts();
        this.zone = zone;
    }

    /** Something to do. */
    Card of(Session session, String time, Remarks remarks, List<List<Action>> actions) {
        var blocks = new ArrayList<Block>();
        late(remarks.late()).ifPresent(blocks::add);
        blocks.add(
                new Block.Text(
                        new Rich.Row(
                                List.of(new Rich.Strong(time), Rich.of(" " + session.why())))));
        session.picture().ifPresent(blocks::add);
        var moves = new Moves(sessions);
        blocks.addAll(moves.of(session.steps(), session.picture().isPresent()));
        blocks.addAll(tips(session.tips()));
        moves.stopIf(session.steps()).ifPresent(blocks::add);
        blocks.add(new Block.Note(Rich.of(moves.smallPrint(session.steps()))));
        count("post.moved", remarks.moved()).ifPresent(blocks::add);
        var title = PostButtons.clipped(session.title(), CardLimits.TITLE);
        return new Card(title, blocks, actions, texts.say("post.announced", title, time));
    }

    /** The time that a session takes, in whole minutes. */
    String time(Session session) {
        return texts.say(
                "post.takes", new DoseWords(texts).takes(session.shortest(), session.longest()));
    }

    /** A day without anything to do. */
    Card rest(String progress, Optional<Tip> tip, Remarks remarks, List<List<Action>> actions) {
        var blocks = new ArrayList<Block>();
        late(remarks.late()).ifPresent(blocks::add);
        blocks.add(new Block.Text(Rich.of(texts.say("post.rest"))));
        tip.map(this::tip).ifPresent(blocks::add);
        count("post.joined", remarks.moved()).ifPresent(blocks::add);
        var title = texts.say("post.rest.title", progress);
        return new Card(title, blocks, actions, title);
    }

    /** The word after the last day. */
    Card end(Challenge challenge, Remarks remarks, List<List<Action>> actions) {
        var name = challenge.text().in(texts.locale()).name();
        var blocks = new ArrayList<Block>();
        late(remarks.late()).ifPresent(blocks::add);
        sessions.illustrations().of(challenge).ifPresent(blocks::add);
        blocks.add(
                new Block.Text(Rich.of(texts.say("post.end", Integer.toString(challenge.days())))));
        blocks.add(new Block.Text(Rich.of(texts.say("post.end.next"))));
        blocks.add(new Block.Note(Rich.of(texts.say("post.end.who"))));
        count("post.joined", remarks.moved()).ifPresent(blocks::add);
        var title = texts.say("post.end.title", name);
        return new Card(title, blocks, actions, title);
    }

    private Optional<Block> late(@Nullable Instant planned) {
        return Optional.ofNullable(planned)
                .map(at -> texts.say("post.late", CLOCK.format(at.atZone(zone))))
                .map(words -> new Block.Note(Rich.of(words)));
    }

    private Optional<Block> count(String key, int people) {
        if (people < 1) return Optional.empty();
        var words =
                people == 1
                        ? texts.say(key + ".one")
                        : texts.say(key + ".other", Integer.toString(people));
        return Optional.of(new Block.Note(Rich.of(words)));
    }

    /** The first tip as a whole; any others by their titles. */
    private List<Block> tips(List<Tip> tips) {
        var blocks = new ArrayList<Block>();
        if (!tips.isEmpty()) blocks.add(tip(tips.getFirst()));
        if (tips.size() > 1)
            blocks.add(
                    new Block.Points(
                            tips.stream()
                                    .skip(1)
                                    .limit(CardLimits.STEPS)
                                    .map(each -> Rich.of(words(each).title()))
                                    .toList()));
        return blocks;
    }

    private Block tip(Tip tip) {
        return new Block.Text(
                new Rich.Row(
                        List.of(
                                new Rich.Strong(texts.say("post.tip", words(tip).title())),
                                Rich.of(" " + words(tip).body()))));
    }

    private Tip.Words words(Tip tip) {
        return tip.text().in(texts.locale());
    }
}
