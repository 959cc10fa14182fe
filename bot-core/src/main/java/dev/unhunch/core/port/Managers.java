package dev.unhunch.core.port;

/** Who may change what a channel is subscribed to, where the platform has no right for it. */
public enum Managers {
    /** Every member of the workspace; guests may not. */
    MEMBERS,
    /** Those who run the workspace, and whoever created the channel. */
    ADMINS
}
