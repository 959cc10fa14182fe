package dev.unhunch.core.feature.home;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.feature.Buttons;
import dev.unhunch.core.feature.Verb;
import dev.unhunch.core.feature.daily.ChannelCards;
import dev.unhunch.core.feature.daily.DailyVerb;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What helps somebody to begin. */
final class StartCards {
    private StartCards() {}

    /** What is done and what is still to do: a sign and a word for each, never a colour alone. */
    static Card setUp(Texts texts, ChannelCards channels) {
        var steps = new ArrayList<Rich>();
        steps.add(step(texts, "home.setUp.added", true));
        steps.add(
                step(
                        texts,
                        channels.isAny() ? "home.setUp.channel.done" : "home.setUp.channel",
                        channels.isAny()));
        if (channels.broken() > 0)
            steps.add(step(texts, "home.setUp.broken", false, channels.broken()));
        steps.add(new Rich.Row(List.of(Rich.of(texts.say("home.setUp.try")))));
        return new Card(
                texts.say("home.setUp"),
                List.of(new Block.Points(steps)),
                List.of(
                        List.of(
                                Action.Button.main(
                                        texts.say("home.button.channel"),
                                        ActionId.of(DailyVerb.ELSEWHERE)),
                                new Buttons(texts)
                                        .ask(texts.say("home.button.try"), "stretch", "neck"))),
                texts.say("home.setUp"));
    }

    private static Rich step(Texts texts, String key, boolean isDone, Object... arguments) {
        var sign = texts.say(isDone ? "home.setUp.isDone" : "home.setUp.toDo");
        return new Rich.Row(
                List.of(new Rich.Strong(sign), Rich.of(" " + texts.say(key, arguments))));
    }

    /**
     * A few examples.
     *
     * @param isSetUp whether the button that subscribes a channel stands nowhere else
     * @param rule who may change daily posts, where that stands nowhere else
     */
    static Card howToAsk(Texts texts, boolean isSetUp, Optional<String> rule) {
        var buttons = new Buttons(texts);
        var row = new ArrayList<Action>();
        row.add(buttons.ask(texts.say("help.neck"), "stretch", "neck"));
        row.add(buttons.ask(texts.say("help.twoMinutes"), "routine", "2 min"));
        row.add(Action.Button.plain(texts.say("home.button.help"), ActionId.of(Verb.HELP)));
        if (isSetUp)
            row.add(
                    Action.Button.plain(
                            texts.say("home.button.another"), ActionId.of(DailyVerb.ELSEWHERE)));
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Points(
                        List.of(
                                Rich.of(texts.say("home.how.stretch")),
                                Rich.of(texts.say("home.how.daily")),
                                Rich.of(texts.say("home.how.words")))));
        rule.ifPresent(each -> blocks.add(new Block.Note(Rich.of(each))));
        return new Card(texts.say("home.how"), blocks, List.of(row), texts.say("home.how"));
    }
}
