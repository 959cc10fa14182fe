package dev.unhunch.slack.manifest;

import java.util.List;
import java.util.stream.Stream;

/** The two ways to talk with Slack; each has a manifest of its own. */
public enum Variant {
    /** Over sockets, for one workspace. */
    SOCKET("manifest.json"),
    /** Over requests to our server, for any number of workspaces. */
    HTTP("manifest-http.json");

    /** What the bot may do; each of them is explained in the README. */
    private static final List<String> SCOPES =
            List.of(
                    "commands",
                    "chat:write",
                    "app_mentions:read",
                    "im:history",
                    "users:read",
                    "channels:read",
                    "groups:read");

    /** Where no address of ours is reachable, pictures are uploaded. */
    private static final List<String> FOR_PICTURES = List.of("files:read", "files:write");

    private final String file;

    Variant(String file) {
        this.file = file;
    }

    /** The manifest's name in this module's folder. */
    public String file() {
        return file;
    }

    /** The bot scopes to ask for, the least that works. */
    public List<String> scopes() {
        return switch (this) {
            case SOCKET -> Stream.concat(SCOPES.stream(), FOR_PICTURES.stream()).toList();
            case HTTP -> SCOPES;
        };
    }
}
