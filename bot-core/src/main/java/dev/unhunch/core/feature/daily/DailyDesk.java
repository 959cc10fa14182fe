package dev.unhunch.core.feature.daily;

import dev.unhunch.core.daily.HouseRules;
import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.delivery.Posts;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Directory;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that channels are looked after with.
 *
 * @param platforms by their names
 * @param rules what each workspace decided
 * @param wake tells the engine that there is a post to send at once; returns immediately
 */
public record DailyDesk(
        Supplier<Content> content,
        Store store,
        Map<String, ChatPlatform> platforms,
        Directory directory,
        HouseRules rules,
        Posts posts,
        InstantSource clock,
        Runnable wake) {
    /** Copies the map. */
    public DailyDesk {
        platforms = Map.copyOf(platforms);
    }

    /** Where subscriptions and their posts are kept. */
    public record Store(Subscriptions subscriptions, Deliveries deliveries) {}
}
