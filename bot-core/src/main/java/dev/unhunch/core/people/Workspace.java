package dev.unhunch.core.people;

/**
 * A Slack workspace or a Discord guild.
 *
 * @param platform the adapter's name, such as {@code web}
 * @param id the platform's id of it; empty stands for all direct conversations
 */
public record Workspace(String platform, String id) {
    /** The one that a place is in. */
    public static Workspace of(Place place) {
        return new Workspace(place.platform(), place.workspace());
    }
}
