package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Card;
import dev.unhunch.discord.draw.CardDrawing;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;

import java.util.regex.Pattern;

/**
 * Ordinary messages: those to the bot alone, and those in a channel that name it. Discord sends the
 * words of both without the privileged intent for all messages (Discord docs, "Gateway", Message
 * Content Intent).
 */
record Mail(Bot bot, CardDrawing drawing, RecentIds recent, Languages languages) {
    /** Answers a message that is meant for us; leaves all others alone. */
    void receive(MessageReceivedEvent event) {
        boolean isAlone = event.isFromType(ChannelType.PRIVATE);
        if (!isByAPerson(event) || !(isAlone || isNamed(event))) return;
        if (!recent.isNew(event.getMessageIdLong())) return;
        if (isAlone) alone(event);
        else named(event);
    }

    /** Words are there to be read only where we are among those mentioned. */
    private static boolean isNamed(MessageReceivedEvent event) {
        var self = event.getJDA().getSelfUser();
        return event.isFromGuild()
                && event.getMessage().getMentions().getUsers().contains(self)
                && mention(event).matcher(words(event)).find();
    }

    /** Whether it is a person's message, rather than a program's or one that Discord made. */
    private static boolean isByAPerson(MessageReceivedEvent event) {
        var type = event.getMessage().getType();
        return !event.isWebhookMessage()
                && !event.getAuthor().isBot()
                && !event.getAuthor().isSystem()
                && (type == MessageType.DEFAULT || type == MessageType.INLINE_REPLY);
    }

    private static String words(MessageReceivedEvent event) {
        return event.getMessage().getContentRaw();
    }

    /** Our name alone: not everybody's, not a role's, not that of who is answered. */
    private static Pattern mention(MessageReceivedEvent event) {
        return Pattern.compile("\\s*<@!?" + event.getJDA().getSelfUser().getId() + ">\\s*");
    }

    private void alone(MessageReceivedEvent event) {
        var caller = Callers.of(event, languages);
        var sketches = new Sketches(drawing, caller.locale());
        switch (answer(new Incoming.Message(caller, words(event), true))) {
            case Reply.Ephemeral(var card, _) -> here(event, sketches, card);
            case Reply.Public(var card, _) -> here(event, sketches, card);
            case Reply.Update(var card, _) -> here(event, sketches, card);
            case Reply.Aside(var line, var direct) -> here(event, sketches, direct.orElse(line));
            case Reply.OpenModal _ -> here(event, sketches, Sentences.formLate(caller.locale()));
            case Reply.Home _, Reply.Nothing _ -> {}
        }
    }

    private void named(MessageReceivedEvent event) {
        var caller = Callers.of(event, languages);
        var sketches = new Sketches(drawing, caller.locale());
        var text = mention(event).matcher(words(event)).replaceAll(" ").strip();
        switch (answer(new Incoming.Message(caller, text, false))) {
            case Reply.Aside(var line, var direct) -> {
                direct.ifPresent(card -> direct(event, sketches, card));
                inReply(event, sketches, line);
            }
            case Reply.Public(var card, _) -> inReply(event, sketches, card);
            // What is for one person is not shown to all.
            case Reply.Ephemeral(var card, _) -> direct(event, sketches, card);
            case Reply.Update(var card, _) -> direct(event, sketches, card);
            case Reply.OpenModal _, Reply.Home _, Reply.Nothing _ -> {}
        }
    }

    private Reply answer(Incoming.Message message) {
        return Answers.of(bot, () -> message, message.caller().locale());
    }

    private static void here(MessageReceivedEvent event, Sketches sketches, Card card) {
        event.getChannel()
                .sendMessage(sketches.message(card))
                .queue(_ -> {}, Problems.during("answer a direct message"));
    }

    private static void inReply(MessageReceivedEvent event, Sketches sketches, Card card) {
        var channel = event.getGuildChannel();
        if (!channel.canTalk()) return;
        var message = channel.sendMessage(sketches.message(card));
        var self = event.getGuild().getSelfMember();
        if (self.hasPermission(channel, Permission.MESSAGE_HISTORY))
            message = message.setMessageReference(event.getMessage()).failOnInvalidReply(false);
        message.queue(_ -> {}, Problems.during("answer a mention"));
    }

    private static void direct(MessageReceivedEvent event, Sketches sketches, Card card) {
        event.getAuthor()
                .openPrivateChannel()
                .flatMap(channel -> channel.sendMessage(sketches.message(card)))
                .queue((Message _) -> {}, Problems.during("answer directly"));
    }
}
