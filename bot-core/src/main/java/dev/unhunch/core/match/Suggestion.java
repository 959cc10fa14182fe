package dev.unhunch.core.match;

/**
 * Something to offer while somebody types, or instead of what was not understood.
 *
 * @param value an id, its hyphens written as spaces, that the matcher understands again
 * @param label its name
 */
public record Suggestion(String value, String label) {}
