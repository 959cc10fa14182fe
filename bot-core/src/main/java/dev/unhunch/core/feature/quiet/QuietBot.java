package dev.unhunch.core.feature.quiet;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.FeatureBot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.feature.Verb;
import dev.unhunch.core.text.Texts;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers ordinary messages without telling others what was asked. Where others read along, they
 * see one line, the same for every question; its button opens the answer for the author alone. The
 * button carries a token, never the words.
 */
public final class QuietBot implements Bot {
    /** Opens an answer: a token. It is of use for {@link KeptWords#LIFETIME} only. */
    static final String SHOW_ME = "show-me";

    private final FeatureBot bot;
    private final KeptWords kept;

    /** Answers what is not a message as the bot itself does. */
    public QuietBot(FeatureBot bot, InstantSource clock) {
        this(bot, new KeptWords(clock, KeptWords.Later.TIMER));
    }

    QuietBot(FeatureBot bot, KeptWords kept) {
        this.bot = bot;
        this.kept = kept;
    }

    @Override
    public Reply answer(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Message(var caller, var text, var isAlone) ->
                    isAlone ? alone(caller, text) : aside(caller, text);
            case Incoming.Acted(var caller, var press, _) ->
                    ActionId.parse(press)
                            .filter(each -> each.verb().equals(SHOW_ME))
                            .map(each -> open(caller, each.argument(0).orElse("")))
                            .orElseGet(() -> bot.answer(incoming));
            case Incoming.Command _,
                    Incoming.FreeText _,
                    Incoming.Submitted _,
                    Incoming.Happened _ ->
                    bot.answer(incoming);
        };
    }

    /** No message can open a form, but a button under it can. */
    private Reply alone(Caller caller, String text) {
        var reply = bot.answer(new Incoming.FreeText(caller, text));
        if (!(reply instanceof Reply.OpenModal)) return reply;
        var texts = Texts.in(caller.locale());
        var card = card(texts, "quiet.form", button(texts, "quiet.form.open", caller, text));
        return new Reply.Ephemeral(card, new Subject.OfSchedule());
    }

    private Reply aside(Caller caller, String text) {
        var texts = Texts.in(caller.locale());
        var line = card(texts, "quiet.line", button(texts, "quiet.show", caller, text));
        var direct = bot.alarm(caller, text).flatMap(QuietBot::cardOf);
        return new Reply.Aside(line, direct);
    }

    private static Optional<Card> cardOf(Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, _) -> Optional.of(card);
            case Reply.Public(var card, _) -> Optional.of(card);
            case Reply.Update(var card, _) -> Optional.of(card);
            case Reply.OpenModal _, Reply.Aside _, Reply.Home _, Reply.Nothing _ ->
                    Optional.empty();
        };
    }

    private Reply open(Caller caller, String token) {
        var texts = Texts.in(caller.locale());
        var words = kept.find(token);
        if (words.isEmpty()) return refusal(texts, "quiet.over");
        if (!words.get().isBy(caller.person())) return refusal(texts, "quiet.notYours");
        return toAuthor(bot.answer(new Incoming.FreeText(caller, words.get().text())));
    }

    private static Reply toAuthor(Reply reply) {
        return switch (reply) {
            case Reply.Public(var card, var subject) -> new Reply.Ephemeral(card, subject);
            case Reply.Update(var card, var subject) -> new Reply.Ephemeral(card, subject);
            case Reply.Ephemeral _,
                    Reply.OpenModal _,
                    Reply.Aside _,
                    Reply.Home _,
                    Reply.Nothing _ ->
                    reply;
        };
    }

    private static Reply refusal(Texts texts, String key) {
        var help = Action.Button.plain(texts.say("button.help"), ActionId.of(Verb.HELP));
        return new Reply.Ephemeral(card(texts, key, help), new Subject.OfError());
    }

    private Action button(Texts texts, String label, Caller caller, String text) {
        var token = kept.keep(caller.person(), text);
        return Action.Button.main(texts.say(label), ActionId.of(SHOW_ME, token));
    }

    private static Card card(Texts texts, String key, Action action) {
        var hint = texts.say(key + ".hint", KeptWords.LIFETIME.toMinutes());
        return new Card(
                texts.say(key),
                List.of(new Block.Text(Rich.of(hint))),
                List.of(List.of(action)),
                texts.say(key));
    }

    @Override
    public List<Choice> suggest(Locale locale, List<String> path, String option, String typed) {
        return bot.suggest(locale, path, option, typed);
    }

    @Override
    public List<CommandSpec> commands() {
        return bot.commands();
    }
}
