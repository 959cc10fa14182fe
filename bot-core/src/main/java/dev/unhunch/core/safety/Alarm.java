package dev.unhunch.core.safety;

/**
 * A line that needs help before any exercise. It never holds the line itself.
 *
 * @param rule id of the rule that spoke up, for counting
 */
public record Alarm(Tier tier, String rule) {}
