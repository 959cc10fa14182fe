package dev.unhunch.discord.post;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.discord.connect.Gateway;
import dev.unhunch.discord.connect.Live;
import dev.unhunch.discord.text.PostPermission;
import dev.unhunch.discord.text.Words;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

import java.util.List;
import java.util.Optional;

/**
 * What JDA knows of channels without asking. It may know nothing, and then nothing is held back.
 */
record Rooms(Gateway gateway) {
    Access access(Place place) {
        if (Channels.person(place).isPresent()) return new Access.Open();
        var guildId = Channels.guild(place);
        if (guildId.isEmpty()) return new Access.NotHere();
        return gateway.live()
                .filter(live -> live.sees(guildId.get()) && !live.isAway(guildId.get()))
                .map(live -> inGuild(live, guildId.get(), place))
                .orElseGet(Access.Open::new);
    }

    private static Access inGuild(Live live, long guildId, Place place) {
        var guild = live.guild(guildId);
        if (guild.isEmpty()) return new Access.NotHere();
        var channel = channel(guild.get(), place);
        if (channel.isEmpty()) return new Access.Missing(List.of(Words.say("missing.channel")));
        if (channel.get() instanceof ThreadChannel) return new Access.InThread();
        if (!(channel.get() instanceof GuildMessageChannel)) return new Access.NotHere();
        var missing = missing(channel.get());
        return missing.isEmpty() ? new Access.Open() : new Access.Missing(missing);
    }

    static Optional<GuildChannel> channel(Guild guild, Place place) {
        return Channels.channel(place).map(guild::getGuildChannelById);
    }

    private static List<String> missing(GuildChannel channel) {
        var self = channel.getGuild().getSelfMember();
        return PostPermission.missing(each -> self.hasPermission(channel, each));
    }

    /** Whether old messages can be read; empty where that is not known. */
    Optional<Boolean> readsHistory(Place place) {
        if (Channels.person(place).isPresent()) return Optional.of(true);
        return gateway.live()
                .flatMap(live -> Channels.guild(place).flatMap(live::guild))
                .flatMap(guild -> channel(guild, place))
                .map(channel ->
                        channel.getGuild()
                                .getSelfMember()
                                .hasPermission(
                                        channel,
                                        Permission.VIEW_CHANNEL,
                                        Permission.MESSAGE_HISTORY));
    }

    /** What Discord's refusal is about, in its words where JDA knows more. */
    String missing(Place place, int code) {
        return switch (code) {
            case 10003, 10004 -> Words.say("missing.channel");
            case 10013, 50007, 50278 -> Words.say("missing.person");
            case 50001, 50013 ->
                    access(place) instanceof Access.Missing(var names)
                            ? String.join(", ", names)
                            : Words.say("missing.access");
            default -> Words.say("missing.place");
        };
    }
}
