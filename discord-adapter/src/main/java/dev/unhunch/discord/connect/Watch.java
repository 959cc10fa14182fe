package dev.unhunch.discord.connect;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildJoinedEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Passes on what happens to the connection and to servers. */
final class Watch extends ListenerAdapter {
    /** A shard that JDA reconnects leaves that state at once. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(1);

    private final Life life;
    private final Arrivals arrivals;

    Watch(Life life, Arrivals arrivals) {
        this.life = life;
        this.arrivals = arrivals;
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
        life.compare();
        if (event.getNewStatus() == JDA.Status.DISCONNECTED)
            CompletableFuture.delayedExecutor(
                            GIVEN_UP.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(() -> life.endIfGivenUp(event.getJDA()));
    }

    @Override
    public void onReady(ReadyEvent event) {
        if (life.isFirst(event.getJDA().getShardInfo().getShardId()))
            arrivals.connected(event.getJDA());
        life.compare();
        arrivals.ready(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        arrivals.ready(event.getJDA());
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        var frame = event.getServiceCloseFrame();
        // JDA knows no code of that number and would try for ever.
        if (event.isClosedByServer() && frame != null && frame.getCloseCode() == End.OLD_VERSION)
            life.closed(End.OLD_VERSION);
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        life.closed(event.getCode());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        arrivals.changed(event.getJDA(), event.getGuild().getId());
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        arrivals.changed(event.getJDA(), event.getGuild().getId());
    }

    @Override
    public void onUnavailableGuildJoined(UnavailableGuildJoinedEvent event) {
        arrivals.changed(event.getJDA(), event.getGuildId());
    }

    @Override
    public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
        arrivals.changed(event.getJDA(), event.getGuildId());
    }
}
