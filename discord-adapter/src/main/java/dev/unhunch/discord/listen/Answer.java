package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Modal;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The one answer that an interaction gets. Discord waits three seconds for it (Discord docs,
 * "Receiving and Responding"); where that could become short, it is told to wait, for the person
 * alone to see, and the answer takes that place.
 */
final class Answer {
    private final IReplyCallback event;
    private final Sketches sketches;

    /** Whoever sets it gives the first response: the answer, or the request to wait for it. */
    private final AtomicBoolean isResponded = new AtomicBoolean();

    Answer(IReplyCallback event, Sketches sketches) {
        this.event = event;
        this.sketches = sketches;
    }

    /** Has Discord wait, unless the answer was given. Returns at once. */
    void delay() {
        if (isResponded.compareAndSet(false, true))
            event.deferReply(true).queue(_ -> {}, Problems.during("delay an answer"));
    }

    /** Gives the answer; called once. */
    void give(Reply reply) {
        boolean isLate = !isResponded.compareAndSet(false, true);
        switch (reply) {
            case Reply.Ephemeral(var card, _) -> onlyToThem(card, isLate);
            case Reply.Public(var card, _) -> toAll(card, isLate);
            case Reply.Update(var card, _) -> inPlace(card, isLate);
            case Reply.OpenModal(var modal, _) -> open(modal, isLate);
            case Reply.Aside(var line, var direct) -> onlyToThem(direct.orElse(line), isLate);
            case Reply.Home _, Reply.Nothing _ -> nothing(isLate);
        }
    }

    private void onlyToThem(Card card, boolean isLate) {
        if (isLate)
            event.getHook()
                    .editOriginal(sketches.edit(card))
                    .queue(_ -> {}, Problems.during("give a late answer"));
        else reply(card, true);
    }

    private void toAll(Card card, boolean isLate) {
        if (!isLate) {
            reply(card, false);
            return;
        }
        // The first follow-up would take the place of what was announced to one person alone, and
        // be seen by that person alone; so that place is filled with a word first.
        var message = sketches.message(card);
        event.getHook()
                .editOriginal(sketches.edit(Sentences.lateForAll(sketches.locale())))
                .flatMap(_ -> event.getHook().sendMessage(message))
                .queue(_ -> {}, Problems.during("give a late answer to all"));
    }

    private void reply(Card card, boolean isEphemeral) {
        event.reply(sketches.message(card))
                .setEphemeral(isEphemeral)
                .queue(_ -> {}, Problems.during("reply"));
    }

    private void inPlace(Card card, boolean isLate) {
        if (!isLate && isTheirsAlone() && event instanceof IMessageEditCallback edits)
            edits.editMessage(sketches.edit(card))
                    .queue(_ -> {}, Problems.during("answer in place"));
        else onlyToThem(card, isLate);
    }

    /** Whether nobody else sees the message acted on. */
    private boolean isTheirsAlone() {
        var message = message(event);
        return message != null
                && (message.isEphemeral() || event.getContext() == InteractionContextType.BOT_DM);
    }

    private static @Nullable Message message(Interaction event) {
        return switch (event) {
            case GenericComponentInteractionCreateEvent component -> component.getMessage();
            case ModalInteractionEvent form -> form.getMessage();
            default -> null;
        };
    }

    private void open(Modal modal, boolean isLate) {
        var form = sketches.form(modal);
        if (!isLate && form.isPresent() && event instanceof IModalCallback forms)
            forms.replyModal(form.get()).queue(_ -> {}, Problems.during("open a form"));
        else onlyToThem(Sentences.formLate(sketches.locale()), isLate);
    }

    /** Discord shows a failure where nothing at all comes back. */
    private void nothing(boolean isLate) {
        if (!isLate && message(event) != null && event instanceof IMessageEditCallback edits) {
            edits.deferEdit().queue(_ -> {}, Problems.during("say that it arrived"));
            return;
        }
        if (!isLate) event.deferReply(true).queue(_ -> {}, Problems.during("say that it arrived"));
        event.getHook().deleteOriginal().queue(_ -> {}, Problems.during("leave no answer"));
    }
}
