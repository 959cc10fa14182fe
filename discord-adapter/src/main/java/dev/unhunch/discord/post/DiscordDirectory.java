package dev.unhunch.discord.post;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Directory;
import dev.unhunch.core.port.Managers;
import dev.unhunch.discord.connect.Gateway;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What Discord knows of people, for places other than the one that they speak in; there, every
 * interaction brings the answer along.
 */
public record DiscordDirectory(Gateway gateway) implements Directory {
    /** An interaction must be answered within three seconds. */
    private static final Duration WITHIN = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(DiscordDirectory.class);

    @Override
    public boolean mayManage(Person person, Place place, Managers managers) {
        var direct = Channels.person(place);
        if (direct.isPresent()) return direct.get().equals(person.id());
        if (!Channels.isId(person.id())) return false;
        return gateway.live()
                .flatMap(live -> Channels.guild(place).flatMap(live::guild))
                .flatMap(guild -> member(guild, person.id()))
                .filter(member -> mayManage(member, place))
                .isPresent();
    }

    private static boolean mayManage(Member member, Place place) {
        return member.hasPermission(Permission.MANAGE_SERVER)
                || Rooms.channel(member.getGuild(), place)
                        .filter(each -> member.hasPermission(each, Permission.MANAGE_CHANNEL))
                        .isPresent();
    }

    private static Optional<Member> member(Guild guild, String id) {
        var asked = guild.retrieveMemberById(id).submit();
        try {
            return Optional.of(asked.get(WITHIN.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Discord did not say who may manage in {}: {}", guild.getId(), e.toString());
            asked.cancel(true);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Discord does not tell. */
    @Override
    public Optional<ZoneId> zone(Person person) {
        return Optional.empty();
    }
}
