package dev.unhunch.discord.draw;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.port.Pictures;

import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import java.net.URI;
import java.util.Optional;

/**
 * Draws cards with Discord's Components V2.
 *
 * @param publicUrl where pictures can be fetched by anybody; empty where they are uploaded
 */
public record CardDrawing(Pictures pictures, Optional<URI> publicUrl) {
    /** A card as a new message. */
    public MessageCreateData message(Card card) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(TextDisplay.of(card.title()))
                .build();
    }

    /** A card that takes the place of all that a message showed. */
    public MessageEditData edit(Card card) {
        return MessageEditData.fromCreateData(message(card));
    }

    /** A form. */
    public net.dv8tion.jda.api.modals.Modal form(Modal modal) {
        return net.dv8tion.jda.api.modals.Modal.create(modal.onSubmit().wire(), modal.title())
                .addComponents(TextDisplay.of(modal.title()))
                .build();
    }
}
