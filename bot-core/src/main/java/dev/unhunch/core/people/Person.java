package dev.unhunch.core.people;

/**
 * Somebody who talks to us, known only by the platform's own ids.
 *
 * @param platform the adapter's name, such as {@code web}
 * @param workspace a Slack workspace, a Discord guild, or empty for a direct conversation
 * @param id the platform's id of the person
 */
public record Person(String platform, String workspace, String id) {}
