package dev.unhunch.storage.daily;

import dev.unhunch.core.daily.Subscription;

/**
 * A subscription with what only the store keeps of it.
 *
 * @param route as it was handed in with the last change
 */
public record Stored(Subscription subscription, long route) {}
