package dev.unhunch.discord.connect;

import dev.unhunch.discord.DiscordPorts;
import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.discord.rest.Rest;

import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;

import okhttp3.OkHttpClient;

/**
 * What the connection is made with.
 *
 * @param limit the limit over the whole bot, as JDA and the requests of our own know it
 */
public record Parts(
        DiscordSettings settings,
        DiscordPorts ports,
        OkHttpClient http,
        GlobalRateLimit limit,
        Rest rest,
        Timing timing) {}
