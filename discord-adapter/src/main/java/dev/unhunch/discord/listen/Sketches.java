package dev.unhunch.discord.listen;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Modal;
import dev.unhunch.discord.draw.CardDrawing;

import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Drawings for somebody; where one cannot be made, they still get an answer. */
record Sketches(CardDrawing drawing, Locale locale) {
    private static final Logger log = LoggerFactory.getLogger(Sketches.class);

    MessageCreateData message(Card card) {
        return orBroken(card, drawing::message);
    }

    MessageEditData edit(Card card) {
        return orBroken(card, drawing::edit);
    }

    /** A form, or nothing where it cannot be drawn. */
    Optional<net.dv8tion.jda.api.modals.Modal> form(Modal modal) {
        try {
            return Optional.of(drawing.form(modal));
        } catch (RuntimeException problem) {
            log.error("Could not draw a form", problem);
            return Optional.empty();
        }
    }

    private <T> T orBroken(Card card, Function<Card, T> draw) {
        try {
            return draw.apply(card);
        } catch (RuntimeException problem) {
            log.error("Could not draw a card", problem);
            return draw.apply(Sentences.broken(locale));
        }
    }
}
