package dev.unhunch.web.room;

import dev.unhunch.core.card.Card;

import org.jspecify.annotations.Nullable;

/**
 * A card for everybody in a place.
 *
 * @param key a place has no two messages of one key; null where nobody will look for it
 */
public record Post(Card card, @Nullable String key) {}
