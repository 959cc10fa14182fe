package dev.unhunch.discord.draw;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.port.Pictures;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Draws cards with Discord's Components V2: every legal card fits into its 40 components and 4,000
 * characters without losing a word (Discord docs, "Component Reference", "Legacy Message Component
 * Behavior"). Nobody is notified by a mention in a card.
 *
 * <p>A card's summary is not drawn: it is for notifications, and Discord makes those from a
 * message's content, which Components V2 do not have; it shows the first text there, our title.
 *
 * @param publicUrl where pictures can be fetched by anybody, with a slash at its end; empty where
 *     they are uploaded
 */
public record CardDrawing(Pictures pictures, Optional<URI> publicUrl) {
    /** The green of the product's pages. */
    private static final int ACCENT = 0x0F6B5C;

    /** A card as a new message. */
    public MessageCreateData message(Card card) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(container(card))
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    /** A card that takes the place of all that one of our messages showed, pictures included. */
    public MessageEditData edit(Card card) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(container(card))
                .setAttachments(List.of())
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    /**
     * A form. The answers come back by the names of its fields; those of a field for many are the
     * values of a group of checkboxes.
     */
    public net.dv8tion.jda.api.modals.Modal form(Modal modal) {
        return Forms.of(modal);
    }

    private MessageTopLevelComponent container(Card card) {
        var rows = Actions.of(card.actionRows());
        var body = body(card, Guard.ESCAPE, rows);
        if (length(body) > Message.MAX_CONTENT_LENGTH_COMPONENT_V2)
            body = body(card, Guard.LOOK_ALIKE, rows);
        var all = new ArrayList<>(body);
        all.addAll(rows);
        return Container.of(all).withAccentColor(ACCENT);
    }

    private List<ContainerChildComponent> body(Card card, Guard guard, List<ActionRow> rows) {
        int room = Message.MAX_COMPONENT_COUNT_IN_COMPONENT_TREE - 1;
        for (var row : rows) room -= 1 + row.getComponents().size();
        return Layout.of(parts(card, new Markdown(guard)), room);
    }

    private List<Part> parts(Card card, Markdown markdown) {
        var images = new Images(pictures, publicUrl);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Words(Part.Kind.TITLE, markdown.title(card.title())));
        for (var block : card.blocks()) part(block, markdown, images).ifPresent(parts::add);
        return parts;
    }

    private static Optional<Part> part(Block block, Markdown markdown, Images images) {
        return switch (block) {
            case Block.Text(var text) -> words(Part.Kind.TEXT, markdown.rich(text));
            case Block.Steps(var steps) -> words(Part.Kind.LIST, markdown.steps(steps));
            case Block.Points(var points) -> words(Part.Kind.LIST, markdown.points(points));
            case Block.Facts(var facts) -> words(Part.Kind.TEXT, markdown.facts(facts));
            case Block.Note(var text) -> words(Part.Kind.NOTE, markdown.note(text));
            case Block.Picture picture -> images.find(picture).map(Part.Image::new);
            case Block.Divider() -> Optional.of(new Part.Line());
        };
    }

    private static Optional<Part> words(Part.Kind kind, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Part.Words(kind, text));
    }

    private static int length(List<ContainerChildComponent> body) {
        return body.stream()
                .filter(TextDisplay.class::isInstance)
                .mapToInt(each -> ((TextDisplay) each).getContent().length())
                .sum();
    }
}
