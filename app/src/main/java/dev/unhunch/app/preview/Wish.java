package dev.unhunch.app.preview;

import org.jspecify.annotations.Nullable;

/**
 * A preview as somebody typed it; null is what was not given.
 *
 * @param zone a zone in words
 * @param at a time of day in words
 * @param days days of the week in words
 * @param after an instant in ISO form; now, where there is none
 * @param lastSlot a date in ISO form
 * @param count a number
 */
public record Wish(
        @Nullable String zone,
        @Nullable String at,
        String days,
        @Nullable String after,
        @Nullable String lastSlot,
        String count) {}
