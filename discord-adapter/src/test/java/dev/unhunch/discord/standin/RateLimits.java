package dev.unhunch.discord.standin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Buckets per route and one for all (Topics &gt; Rate Limits). Discord does not publish the figures
 * per route; these were seen in the headers of the live interface and can be changed.
 */
final class RateLimits {
    /** So many requests in so long a time. */
    record Limit(int requests, Duration within) {}

    private static final class Bucket {
        int used;
        Instant reset = Instant.EPOCH;
    }

    /**
     * @param headers for the answer
     * @param refusal in place of an answer
     */
    record Ticket(Map<String, String> headers, Optional<Answer> refusal) {}

    private final World world;
    private final Map<Route, Limit> limits = new EnumMap<>(Route.class);
    private final Map<String, Bucket> buckets = new HashMap<>();
    private final Bucket all = new Bucket();
    private int refused;

    RateLimits(World world) {
        this.world = world;
        limits.put(Route.CREATE_MESSAGE, new Limit(5, Duration.ofSeconds(5)));
        limits.put(Route.EDIT_MESSAGE, new Limit(5, Duration.ofSeconds(5)));
        limits.put(Route.LIST_MESSAGES, new Limit(5, Duration.ofSeconds(1)));
        limits.put(Route.FOLLOW_UP, new Limit(5, Duration.ofSeconds(2)));
        limits.put(Route.PUT_COMMANDS, new Limit(5, Duration.ofSeconds(20)));
    }

    void set(Route route, Limit limit) {
        world.change(() -> limits.put(route, limit));
    }

    int refused() {
        return refused;
    }

    /** Within the world's lock. */
    Ticket enter(Route route, Map<String, String> path) {
        Instant now = world.clock.instant();
        if (!route.isInteraction()
                && !take(all, new Limit(world.settings.perSecond(), Duration.ofSeconds(1)), now)) {
            refused++;
            return new Ticket(Map.of(), Optional.of(tooMany(between(now, all.reset), true)));
        }
        Limit limit = limits.get(route);
        if (limit == null) return new Ticket(Map.of(), Optional.empty());
        String key = route + ":" + major(path);
        Bucket bucket = buckets.computeIfAbsent(key, _ -> new Bucket());
        boolean free = take(bucket, limit, now);
        var headers = headers(route, limit, bucket, now);
        if (free) return new Ticket(headers, Optional.empty());
        refused++;
        return new Ticket(headers, Optional.of(tooMany(between(now, bucket.reset), false)));
    }

    private static String major(Map<String, String> path) {
        return path.getOrDefault("channel_id", "")
                + path.getOrDefault("guild_id", "")
                + path.getOrDefault("webhook_token", "");
    }

    private static boolean take(Bucket bucket, Limit limit, Instant now) {
        if (!now.isBefore(bucket.reset)) {
            bucket.used = 0;
            bucket.reset = now.plus(limit.within());
        }
        if (bucket.used >= limit.requests()) return false;
        bucket.used++;
        return true;
    }

    private static Map<String, String> headers(
            Route route, Limit limit, Bucket bucket, Instant now) {
        return Map.of(
                "X-RateLimit-Limit", Integer.toString(limit.requests()),
                "X-RateLimit-Remaining", Integer.toString(limit.requests() - bucket.used),
                "X-RateLimit-Reset", seconds(bucket.reset.toEpochMilli()),
                "X-RateLimit-Reset-After", seconds(between(now, bucket.reset).toMillis()),
                "X-RateLimit-Bucket", Integer.toHexString(route.template().hashCode()));
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }

    private static Duration between(Instant now, Instant then) {
        var left = Duration.between(now, then);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** {@code Via} tells it from a refusal by Cloudflare, which clients take for a ban. */
    static Answer tooMany(Duration wait, boolean global) {
        var after = BigDecimal.valueOf(Math.max(1, wait.toMillis()), 3);
        var json =
                Json.object()
                        .put("message", "You are being rate limited.")
                        .put("retry_after", after)
                        .put("global", global);
        var headers = new HashMap<String, String>();
        headers.put("Retry-After", after.setScale(0, RoundingMode.CEILING).toPlainString());
        headers.put("X-RateLimit-Scope", global ? "global" : "user");
        if (global) headers.put("X-RateLimit-Global", "true");
        return new Answer(429, json, headers);
    }
}
