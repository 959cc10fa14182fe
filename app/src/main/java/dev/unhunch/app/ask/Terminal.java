package dev.unhunch.app.ask;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.util.Locale;

/** One person at a terminal, without a channel to post to. */
public final class Terminal {
    private static final String PLATFORM = "terminal";
    private final Bot bot;
    private final Caller caller;

    /** Talks to a bot in English. */
    public Terminal(Bot bot) {
        this(bot, Locale.ENGLISH);
    }

    /** Talks to a bot as somebody who reads a language. */
    public Terminal(Bot bot, Locale language) {
        this.bot = bot;
        caller =
                new Caller(
                        new Person(PLATFORM, "", "you"),
                        new Place(PLATFORM, "", "terminal"),
                        language);
    }

    /** The answer to a typed line. */
    public Reply reply(String line) {
        return bot.answer(new Incoming.FreeText(caller, line));
    }

    /** The answer as text to read. */
    public String ask(String line) {
        return switch (reply(line)) {
            case Reply.Ephemeral(var card, _) -> CardText.of(card);
            case Reply.Public(var card, _) -> CardText.of(card);
            case Reply.Update(var card, _) -> CardText.of(card);
            case Reply.OpenModal(var modal, _) -> CardText.of(modal);
            case Reply.Aside(var aside, var direct) -> CardText.of(direct.orElse(aside));
            case Reply.Home _, Reply.Nothing _ -> "";
        };
    }
}
