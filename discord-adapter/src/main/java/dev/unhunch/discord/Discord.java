package dev.unhunch.discord;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Directory;
import dev.unhunch.discord.connect.Gateway;
import dev.unhunch.discord.connect.Parts;
import dev.unhunch.discord.connect.Timing;
import dev.unhunch.discord.draw.CardDrawing;
import dev.unhunch.discord.post.DiscordDirectory;
import dev.unhunch.discord.post.DiscordPlatform;
import dev.unhunch.discord.rest.HttpClients;
import dev.unhunch.discord.rest.Rest;

import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;

import okhttp3.OkHttpClient;

/** Unhunch in Discord: one bot, from its token to its goodbye. */
public final class Discord implements AutoCloseable {
    private final OkHttpClient http;
    private final Rest rest;
    private final Gateway gateway;
    private final CardDrawing drawing;
    private final DiscordPlatform platform;

    /** Not connected yet. */
    public Discord(DiscordSettings settings, DiscordPorts ports) {
        this(settings, ports, Timing.DEFAULT);
    }

    /** The same with other times, for tests. */
    public Discord(DiscordSettings settings, DiscordPorts ports, Timing timing) {
        http = HttpClients.make(timing.silence());
        var limit = GlobalRateLimit.create();
        rest = new Rest(settings, http, limit, ports.clock());
        gateway = new Gateway(new Parts(settings, ports, http, limit, rest, timing));
        drawing = new CardDrawing(ports.pictures(), settings.publicUrl());
        platform = new DiscordPlatform(gateway, rest, drawing, ports.clock());
    }

    /** Where to post. */
    public ChatPlatform platform() {
        return platform;
    }

    /** Whom to ask about people. */
    public Directory directory() {
        return new DiscordDirectory(gateway);
    }

    /** How Discord and we are connected. */
    public Connection connection() {
        return gateway.connection();
    }

    /** Connects as soon as this node may and Discord can be reached; returns at once. */
    public void start(Bot bot) {
        gateway.start(bot, drawing);
    }

    /** Says goodbye; what people just asked for is still answered. */
    @Override
    public void close() {
        rest.close();
        gateway.close();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
