package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.discord.draw.CardDrawing;

import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Hears what people do in Discord and gives the bot's answers. Events have to arrive in threads
 * that may wait, such as virtual ones: the bot is asked right there. Rights come along exactly
 * where JDA is set to hand over what it received ({@code setEventPassthrough}).
 */
public final class DiscordListener extends ListenerAdapter {
    private static final Logger log = LoggerFactory.getLogger(DiscordListener.class);
    private final Bot bot;
    private final CardDrawing drawing;
    private final boolean readsMessages;
    private final RecentIds recent = new RecentIds();
    private final Languages languages = new Languages();
    private final Patience patience = new Patience();

    /**
     * One for all shards.
     *
     * @param readsMessages whether direct messages and mentions are answered as well
     */
    public DiscordListener(Bot bot, CardDrawing drawing, boolean readsMessages) {
        this.bot = bot;
        this.drawing = drawing;
        this.readsMessages = readsMessages;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        answer(event, event, () -> Reading.read(event));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        answer(event, event, () -> Reading.read(event));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        answer(event, event, () -> Reading.read(event));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        answer(event, event, () -> Reading.read(event));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        new Suggesting(bot).answer(event);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        if (!readsMessages) return;
        try {
            new Mail(bot, drawing, recent, languages).receive(event);
        } catch (RuntimeException problem) {
            log.warn("Could not answer a message", problem);
        }
    }

    private void answer(
            GenericInteractionCreateEvent event, IReplyCallback callback, Supplier<Incoming> read) {
        if (!recent.isNew(event.getIdLong())) {
            log.info("An interaction came a second time; it is not acted on again");
            return;
        }
        languages.learn(event.getUser().getIdLong(), event.getUserLocale());
        var locale = Callers.locale(event.getUserLocale());
        var answer = new Answer(callback, new Sketches(drawing, locale));
        patience.during(answer, () -> give(answer, read, locale));
    }

    private void give(Answer answer, Supplier<Incoming> read, Locale locale) {
        try {
            answer.give(Answers.of(bot, read, locale));
        } catch (RuntimeException problem) {
            log.error("Could not give an answer", problem);
        }
    }
}
