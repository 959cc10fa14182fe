package dev.unhunch.core.feature;

import dev.unhunch.core.daily.HouseRules;
import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.delivery.Refresher;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Directory;
import dev.unhunch.core.post.DailyPosts;
import dev.unhunch.core.progress.Journal;

import java.time.InstantSource;
import java.util.function.ToLongFunction;

/**
 * What the buttons under posts work with.
 *
 * @param refresher gets word when the number of people on a post changes
 * @param routes where a platform posts a place; see {@code port.Reach}
 */
public record PostPorts(
        Deliveries deliveries,
        Journal journal,
        Subscriptions subscriptions,
        Refresher refresher,
        DailyPosts posts,
        Directory directory,
        HouseRules rules,
        ToLongFunction<Place> routes,
        InstantSource clock) {}
