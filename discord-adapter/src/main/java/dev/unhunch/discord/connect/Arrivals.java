package dev.unhunch.discord.connect;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.discord.register.CommandRegistration;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What is done when shards and servers come and go. One thing after the other, each by what is true
 * when its turn comes: events themselves may overtake each other.
 */
final class Arrivals implements AutoCloseable {
    private static final String PLATFORM = "discord";
    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private final Bot bot;
    private final WorkspaceNews news;
    private final ExecutorService turns =
            Executors.newSingleThreadExecutor(
                    Thread.ofVirtual().name("discord arrivals").factory());

    Arrivals(Bot bot, WorkspaceNews news) {
        this.bot = bot;
        this.news = news;
    }

    /** The first shard of a connection is there: commands are the same for all of them. */
    void connected(JDA jda) {
        turn("register commands", () -> new CommandRegistration(bot).bring(jda));
    }

    /** A shard has all its servers, for the first time or again. */
    void ready(JDA jda) {
        turn("compare servers", () -> present(jda));
    }

    /** We came to a server, or left it. */
    void changed(JDA jda, String guildId) {
        turn(
                "note a server",
                () -> {
                    var workspace = new Workspace(PLATFORM, guildId);
                    if (isMember(jda, guildId)) news.joined(workspace);
                    else news.left(workspace);
                });
    }

    private void present(JDA jda) {
        var ids = new HashSet<>(jda.getUnavailableGuilds());
        jda.getGuilds().stream().map(Guild::getId).forEach(ids::add);
        var info = jda.getShardInfo();
        news.present(
                PLATFORM,
                ids,
                id ->
                        isId(id)
                                && Live.shardOf(Long.parseUnsignedLong(id), info.getShardTotal())
                                        == info.getShardId());
    }

    private static boolean isMember(JDA jda, String guildId) {
        return jda.getGuildById(guildId) != null || jda.getUnavailableGuilds().contains(guildId);
    }

    private static boolean isId(String id) {
        return id.matches("[0-9]{1,19}");
    }

    private void turn(String what, Runnable work) {
        if (turns.isShutdown()) return;
        turns.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                log.warn("Discord: could not {}: {}", what, e.toString());
            }
        });
    }

    @Override
    public void close() {
        turns.shutdownNow();
    }
}
