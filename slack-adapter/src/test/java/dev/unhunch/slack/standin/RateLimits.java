package dev.unhunch.slack.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Limits of rate: posts about one a second to each channel with a short burst, all else by its
 * tier, each workspace for itself (Web API &gt; Rate limits).
 */
final class RateLimits {
    /** "About one a second": how many at once are let through is not documented; four here. */
    private static final Rate POSTS = new Rate(4, 1);

    /** Tiers by the figures of the methods' pages, a minute's worth at once. */
    private static final Rate TIER_2 = new Rate(20, 20 / 60.0);

    private static final Rate TIER_3 = new Rate(50, 50 / 60.0);
    private static final Rate TIER_4 = new Rate(100, 100 / 60.0);

    /** The special tier of auth.test: hundreds a minute. */
    private static final Rate MANY = new Rate(600, 10);

    private record Rate(double burst, double perSecond) {}

    private record Key(String team, String method, String channel) {}

    private record Bucket(double left, Instant at) {}

    private final World world;
    private final Map<Key, Bucket> buckets = new HashMap<>();
    private final Map<Key, Instant> closed = new HashMap<>();

    RateLimits(World world) {
        this.world = world;
    }

    /** How many seconds a call has to wait, if it has to. Counts it otherwise. */
    Optional<Long> refuses(Call call) {
        if (call.grant() == null || call.grant().team() == null) return Optional.empty();
        String team = call.grant().team().id();
        var one = new Key(team, call.method(), channel(call));
        var all = new Key(team, call.method(), "*");
        return waits(all).or(() -> waits(one)).or(() -> spend(one));
    }

    private static String channel(Call call) {
        return call.method().equals("chat.postMessage") ? call.text("channel") : "";
    }

    /** Whoever was told to wait has to. */
    private Optional<Long> waits(Key key) {
        Instant until = closed.get(key);
        Instant now = world.clock.instant();
        if (until == null || !now.isBefore(until)) return Optional.empty();
        world.violations.add(
                key.method()
                        + " was called before its Retry-After was over (Web API > Rate limits)");
        return Optional.of(seconds(Duration.between(now, until)));
    }

    private Optional<Long> spend(Key key) {
        if (!world.settings.limitsRates()) return Optional.empty();
        Rate rate = rate(key.method());
        Instant now = world.clock.instant();
        Bucket before = buckets.getOrDefault(key, new Bucket(rate.burst(), now));
        double passed = Duration.between(before.at(), now).toNanos() / 1e9;
        double left = Math.min(rate.burst(), before.left() + passed * rate.perSecond());
        if (left < 1) {
            long wait = Math.max(1, (long) Math.ceil((1 - left) / rate.perSecond()));
            closed.put(key, now.plusSeconds(wait));
            return Optional.of(wait);
        }
        buckets.put(key, new Bucket(left - 1, now));
        return Optional.empty();
    }

    /** A method is closed to a workspace for a time. */
    void close(Call call, Duration delay) {
        String team =
                call.grant() == null || call.grant().team() == null ? "" : call.grant().team().id();
        if (!team.isEmpty())
            closed.put(new Key(team, call.method(), "*"), world.clock.instant().plus(delay));
    }

    static long seconds(Duration delay) {
        return Math.max(1, (delay.toMillis() + 999) / 1000);
    }

    private static Rate rate(String method) {
        return switch (method) {
            case "chat.postMessage" -> POSTS;
            case "auth.test" -> MANY;
            case "conversations.list", "users.list" -> TIER_2;
            case "chat.update",
                    "chat.delete",
                    "conversations.info",
                    "conversations.history",
                    "conversations.open" ->
                    TIER_3;
            default -> TIER_4;
        };
    }
}
