package dev.unhunch.core.show;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A tip as a card: the advice, how sure one can be of it, what it is about, where it is from. */
public final class TipCard {
    private final Texts texts;
    private final Names names;

    /** Draws from a library in one language. */
    public TipCard(Library library, Texts texts) {
        this.texts = texts;
        this.names = new Names(library, texts);
    }

    /**
     * The card.
     *
     * @param remarks what must be said first
     */
    public Card of(Tip tip, List<Rich> remarks, List<List<Action>> actions) {
        var words = tip.text().in(texts.locale());
        var blocks = new ArrayList<Block>();
        remarks.forEach(remark -> blocks.add(new Block.Note(remark)));
        blocks.add(new Block.Text(Rich.of(words.body())));
        words.evidence().ifPresent(evidence -> blocks.add(evidence(evidence)));
        blocks.add(new Block.Note(Rich.of(topics(tip) + " " + source(tip))));
        return new Card(words.title(), blocks, actions, words.title());
    }

    private Block evidence(String evidence) {
        return new Block.Text(
                new Rich.Row(
                        List.of(
                                new Rich.Strong(texts.say("tip.evidence")),
                                Rich.of(" " + evidence))));
    }

    private String topics(Tip tip) {
        return texts.say(
                "tip.topics",
                tip.topics().stream().map(names::topic).collect(Collectors.joining(", ")));
    }

    private String source(Tip tip) {
        var read = tip.references();
        if (read.isEmpty())
            return texts.say(tip.fromArticle() ? "source.article" : "source.editorial");
        var references = texts.say("source.references", String.join("; ", read));
        return tip.fromArticle() ? texts.say("source.article") + " " + references : references;
    }
}
