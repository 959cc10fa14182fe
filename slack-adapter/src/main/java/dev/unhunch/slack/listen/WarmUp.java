package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.Readers;
import dev.unhunch.slack.draw.Views;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Walks the roads of the first answers before anybody waits for one: classes are loaded and texts
 * read by then. Nothing is sent and nothing is kept.
 */
final class WarmUp {
    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final int ROUNDS = 3;

    /** Nobody has this id. */
    private static final Caller NOBODY =
            new Caller(
                    new Person(Callers.PLATFORM, "T0", "U0"),
                    new Place(Callers.PLATFORM, "T0", "@U0"),
                    Locale.ENGLISH);

    private WarmUp() {}

    /** Takes a fraction of a second. A failure is logged, and nothing else comes of it. */
    static void run(Bot bot, CardDrawing drawing) {
        long start = System.nanoTime();
        try {
            int written = 0;
            for (int i = 0; i < ROUNDS; i++) written += round(bot, drawing);
            long millis = (System.nanoTime() - start) / 1_000_000;
            log.debug("Warm after {} characters in {} ms", written, millis);
        } catch (RuntimeException problem) {
            log.warn("Could not warm up", problem);
        }
    }

    /** The number of characters written. */
    private static int round(Bot bot, CardDrawing drawing) {
        int written = 0;
        for (var line : List.of("/stretch neck", "/routine", "/posture", "/unhunch help"))
            written += draw(drawing, bot.answer(new Incoming.FreeText(NOBODY, line)));
        written += draw(drawing, bot.answer(new Incoming.Message(NOBODY, "neck", true)));
        for (var verb : List.of("find", "unknown")) {
            var press = ActionId.of(verb).wire();
            written += draw(drawing, bot.answer(new Incoming.Acted(NOBODY, press, List.of())));
        }
        return written + write(drawing, Sentences.formLate(Locale.ENGLISH, Optional.empty()));
    }

    private static int draw(CardDrawing drawing, Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, _) -> write(drawing, card);
            case Reply.Public(var card, _) -> write(drawing, card);
            case Reply.Update(var card, _) -> write(drawing, card);
            case Reply.Aside(var line, _) -> write(drawing, line);
            case Reply.OpenModal(var modal, _) ->
                    new Views(drawing).form(modal, NOBODY.place(), NOBODY.locale()).length();
            case Reply.Home _, Reply.Nothing _ -> 0;
        };
    }

    private static int write(CardDrawing drawing, Card card) {
        var drawn = drawing.message(card, "T0", new Readers.One());
        var view = new Views(drawing).card(card, NOBODY.place(), NOBODY.locale());
        return Messages.acknowledging(drawn, false).length() + view.length();
    }
}
