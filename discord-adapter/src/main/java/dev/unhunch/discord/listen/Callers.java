package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Standing;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;

import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionContextType;

import java.util.Locale;
import java.util.Optional;

/**
 * Who speaks and where, in the core's words. In a server, the workspace is the server and the
 * channel the channel; a thread is a channel of its own. A conversation with the bot alone has no
 * workspace, and its channel is written {@code @} and the person's id: that is how it is opened.
 */
final class Callers {
    static final String PLATFORM = "discord";

    private Callers() {}

    static Caller of(GenericInteractionCreateEvent event) {
        var guild = event.getGuild();
        var workspace = guild == null ? "" : guild.getId();
        var user = event.getUser().getId();
        boolean isDirect = event.getContext() == InteractionContextType.BOT_DM;
        var channel = isDirect ? direct(user) : Long.toUnsignedString(event.getChannelIdLong());
        return new Caller(
                new Person(PLATFORM, workspace, user),
                new Place(PLATFORM, workspace, channel),
                locale(event.getUserLocale()),
                Optional.of(Rights.of(event)));
    }

    /** A message says nothing of rights and of its author's language. */
    static Caller of(MessageReceivedEvent event, Languages languages) {
        var user = event.getAuthor().getId();
        var theirs = languages.of(event.getAuthor().getIdLong());
        if (!event.isFromGuild())
            return new Caller(
                    new Person(PLATFORM, "", user),
                    new Place(PLATFORM, "", direct(user)),
                    theirs.orElse(Locale.ENGLISH),
                    Optional.of(new Standing(true, new Access.Open())));
        var guild = event.getGuild();
        return new Caller(
                new Person(PLATFORM, guild.getId(), user),
                new Place(PLATFORM, guild.getId(), event.getChannel().getId()),
                theirs.orElseGet(() -> locale(guild.getLocale())));
    }

    private static String direct(String user) {
        return "@" + user;
    }

    static Locale locale(DiscordLocale locale) {
        return locale == DiscordLocale.UNKNOWN ? Locale.ENGLISH : locale.toLocale();
    }
}
