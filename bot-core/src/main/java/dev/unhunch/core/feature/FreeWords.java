package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.FeatureBot;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.match.Matcher;
import dev.unhunch.core.match.Meaning;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Answers words without a command, unknown commands, and buttons that are no longer ours. */
final class FreeWords implements FeatureBot.Fallback {
    private final Supplier<Content> content;
    private final Answers answers;
    private final HelpFeature help;

    FreeWords(Supplier<Content> content, Answers answers, HelpFeature help) {
        this.content = content;
        this.answers = answers;
        this.help = help;
    }

    /** The shelves that free words can be meant for. */
    record Answers(
            ShelfAnswers<?> anyExercise,
            ShelfAnswers<?> strengthen,
            ShelfAnswers<?> routine,
            ShelfAnswers<?> tip) {}

    @Override
    public Reply words(Caller caller, String text) {
        var texts = Texts.in(caller.locale());
        var shelf =
                switch (wanted(content.get().matcher(), text)) {
                    case STRETCH -> answers.anyExercise;
                    case STRENGTHEN -> answers.strengthen;
                    case ROUTINE -> answers.routine;
                    case TIP -> answers.tip;
                };
        return shelf.words(caller, texts, text);
    }

    /** What words are answered with; exercises of any kind where they do not say. */
    static Meaning.Wanted wanted(Matcher matcher, String text) {
        return matcher.wanted(text).orElse(Meaning.Wanted.STRETCH);
    }

    @Override
    public Reply unknownCommand(Caller caller, List<String> near) {
        var texts = Texts.in(caller.locale());
        var buttons = new ArrayList<Action>();
        near.stream()
                .limit(3)
                .map(name -> Action.Button.main("/" + name, ActionId.of(Verb.HELP, name)))
                .forEach(buttons::add);
        buttons.add(Action.Button.plain(texts.say("button.help"), ActionId.of(Verb.HELP)));
        var title =
                near.isEmpty()
                        ? texts.say("unknown.command")
                        : texts.say("unknown.command.near", "/" + near.getFirst());
        return error(title, texts.say("unknown.command.hint"), List.of(buttons));
    }

    @Override
    public Reply empty(Caller caller) {
        return help.overview(caller);
    }

    @Override
    public Reply unknownTap(Caller caller) {
        var texts = Texts.in(caller.locale());
        return error(texts.say("unknown.tap"), texts.say("unknown.tap.hint"), startAgain(texts));
    }

    @Override
    public Reply broken(Caller caller) {
        var texts = Texts.in(caller.locale());
        return error(texts.say("broken"), texts.say("broken.hint"), startAgain(texts));
    }

    private static List<List<Action>> startAgain(Texts texts) {
        return List.of(
                List.of(Action.Button.plain(texts.say("button.help"), ActionId.of(Verb.HELP))));
    }

    private static Reply error(String title, String text, List<List<Action>> rows) {
        return new Reply.Ephemeral(
                new Card(title, List.of(new Block.Text(Rich.of(text))), rows, title),
                new Subject.OfError());
    }
}
