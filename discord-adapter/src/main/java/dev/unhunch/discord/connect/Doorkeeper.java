package dev.unhunch.discord.connect;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/**
 * Lets shards in, one by one for each of Discord's buckets. JDA asks it for the gateway's address
 * in two ways, and after a failed reconnect falls back to a constant: here both ways give the same
 * address.
 */
final class Doorkeeper extends ConcurrentSessionController {
    private final Entrance.Open entrance;
    private final String url;
    private final GlobalRateLimit limit;

    /**
     * @param url wins over the address that Discord gave
     * @param limit outlives this one: what Discord wants left alone stays so after a reconnect
     */
    Doorkeeper(Entrance.Open entrance, String url, GlobalRateLimit limit) {
        this.entrance = entrance;
        this.url = url;
        this.limit = limit;
    }

    @Override
    public String getGateway() {
        return url;
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        return new ShardedGateway(url, entrance.shards(), entrance.atOnce());
    }

    @Override
    public GlobalRateLimit getRateLimitHandle() {
        return limit;
    }
}
