package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Standing;
import dev.unhunch.core.port.Access;
import dev.unhunch.discord.text.PostPermission;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;

/**
 * What Discord says of rights along with an interaction: the person's in {@code member.permissions}
 * and ours in {@code app_permissions}, both for the channel (Discord docs, "Receiving and
 * Responding", Interaction Structure). JDA hands them over only with its event passthrough; without
 * it, what it works out from roles has to do.
 */
final class Rights {
    private Rights() {}

    static Standing of(GenericInteractionCreateEvent event) {
        if (event.getContext() == InteractionContextType.BOT_DM)
            return new Standing(true, new Access.Open());
        var guild = event.getGuild();
        if (guild == null || guild.isDetached()) return new Standing(false, new Access.NotHere());
        var said = said(event);
        var access = access(event, ours(guild, event, said));
        return new Standing(mayManage(theirs(event, said)), access);
    }

    private static boolean mayManage(EnumSet<Permission> theirs) {
        return theirs.contains(Permission.MANAGE_CHANNEL)
                || theirs.contains(Permission.MANAGE_SERVER)
                || theirs.contains(Permission.ADMINISTRATOR);
    }

    private static Access access(GenericInteractionCreateEvent event, EnumSet<Permission> ours) {
        if (event.getChannelType().isThread()) return new Access.InThread();
        if (ours.contains(Permission.ADMINISTRATOR)) return new Access.Open();
        var missing = PostPermission.missing(ours::contains);
        return missing.isEmpty() ? new Access.Open() : new Access.Missing(missing);
    }

    private static EnumSet<Permission> theirs(
            GenericInteractionCreateEvent event, Optional<DataObject> said) {
        var member = Objects.requireNonNull(event.getMember());
        return said.flatMap(each -> each.optObject("member"))
                .flatMap(each -> permissions(each, "permissions"))
                .orElseGet(() -> member.getPermissions(channel(event)));
    }

    private static EnumSet<Permission> ours(
            Guild guild, GenericInteractionCreateEvent event, Optional<DataObject> said) {
        return said.flatMap(each -> permissions(each, "app_permissions"))
                .orElseGet(() -> guild.getSelfMember().getPermissions(channel(event)));
    }

    private static GuildChannel channel(GenericInteractionCreateEvent event) {
        return event.getGuildChannel();
    }

    private static Optional<EnumSet<Permission>> permissions(DataObject said, String field) {
        return said.hasKey(field)
                ? Optional.of(Permission.getPermissions(said.getUnsignedLong(field)))
                : Optional.empty();
    }

    private static Optional<DataObject> said(GenericInteractionCreateEvent event) {
        try {
            return Optional.ofNullable(event.getRawData()).map(each -> each.getObject("d"));
        } catch (IllegalStateException noPassthrough) {
            return Optional.empty();
        }
    }
}
