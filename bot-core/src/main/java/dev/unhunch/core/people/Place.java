package dev.unhunch.core.people;

/**
 * Where a message appears: one channel of one workspace (Slack) or guild (Discord).
 *
 * @param platform the adapter's name, such as {@code web}
 * @param workspace the workspace's or guild's id, empty for a direct conversation
 * @param channel the channel's id; of somebody's own conversation with us inside a workspace,
 *     {@code @} and the person's id
 */
public record Place(String platform, String workspace, String channel) {
    /** Whether it is somebody's own conversation with us, and no channel. */
    public boolean isDirect() {
        return workspace.isEmpty() || channel.startsWith("@");
    }

    /** Whether nobody else is there to share anything with. */
    public boolean isTheirsAlone() {
        return channel.startsWith("@");
    }

    /** For logs: {@code discord 1234/5678}, {@code web /general}. */
    @Override
    public String toString() {
        return platform + " " + workspace + "/" + channel;
    }
}
