package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.discord.draw.CardDrawing;

import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.utils.data.DataArray;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Walks the roads of the first answers before anybody waits for one: classes are loaded and texts
 * read by then. Nothing is sent and nothing is kept.
 */
public final class WarmUp {
    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final int ROUNDS = 3;

    /** Nobody has this id: Discord's begin in 2015. */
    private static final Caller NOBODY =
            new Caller(
                    new Person(Callers.PLATFORM, "", "0"),
                    new Place(Callers.PLATFORM, "", "@0"),
                    Locale.US);

    private WarmUp() {}

    /** Takes a fraction of a second. A failure is logged, and nothing else comes of it. */
    public static void run(Bot bot, CardDrawing drawing) {
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
        for (var path : List.of("stretch", "routine", "posture", "help"))
            written +=
                    draw(
                            drawing,
                            bot.answer(new Incoming.Command(NOBODY, List.of(path), Map.of())));
        written += draw(drawing, bot.answer(new Incoming.Message(NOBODY, "neck", true)));
        for (var verb : List.of("find", "unknown"))
            written +=
                    draw(drawing, bot.answer(new Incoming.Acted(NOBODY, press(verb), List.of())));
        var offers = bot.suggest(Locale.US, List.of("stretch"), "what", "ne");
        var choices =
                Suggesting.choices(offers).stream().map(each -> each.toData(OptionType.STRING));
        written += DataArray.fromCollection(choices.toList()).toString().length();
        return written + write(drawing, form());
    }

    private static String press(String verb) {
        return ActionId.of(verb).wire();
    }

    private static int draw(CardDrawing drawing, Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, _) -> write(drawing, card);
            case Reply.Public(var card, _) -> write(drawing, card);
            case Reply.Update(var card, _) -> write(drawing, card);
            case Reply.Aside(var line, _) -> write(drawing, line);
            case Reply.OpenModal(var modal, _) -> write(drawing, modal);
            case Reply.Home _, Reply.Nothing _ -> 0;
        };
    }

    private static int write(CardDrawing drawing, Card card) {
        try (var message = drawing.message(card);
                var edit = drawing.edit(card)) {
            return message.toData().toString().length() + edit.toData().toString().length();
        }
    }

    private static int write(CardDrawing drawing, Modal modal) {
        return drawing.form(modal).toData().toString().length();
    }

    private static Modal form() {
        var choices = List.of(new Choice("1", "One"), new Choice("2", "Two"));
        return new Modal(
                ActionId.of("form"),
                "Form",
                List.of(
                        new Modal.Field.Words("a", "A", "Hint", true, Optional.of("words")),
                        new Modal.Field.Pick("b", "B", "", true, choices, Optional.of("1")),
                        new Modal.Field.Many("c", "C", "", true, choices, List.of("2"))));
    }
}
