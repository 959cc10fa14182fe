package dev.unhunch.slack;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How to reach Slack.
 *
 * @param api base of the Web API, with a slash at its end
 * @param publicUrl where others reach our HTTP server, with a slash at its end: pictures are
 *     fetched there, and in HTTP mode it is where an installation comes back to; empty where they
 *     cannot
 */
public record SlackSettings(Mode mode, URI api, Optional<URI> publicUrl) {
    /** Slack's Web API. */
    public static final URI API = URI.create("https://slack.com/api/");

    /** How Slack and we talk. */
    public sealed interface Mode {
        /** Over sockets that we open; one workspace. */
        record Socket(Secret botToken, Secret appToken) implements Mode {}

        /**
         * Over requests that Slack sends to our HTTP server; any number of workspaces, each of
         * which installs us.
         *
         * @param keys of 32 bytes; the first one seals tokens, the others still open them
         */
        record Http(
                Secret signingSecret, String clientId, Secret clientSecret, List<SealingKey> keys)
                implements Mode {
            /** Copies the list; throws where it is empty. */
            public Http {
                keys = List.copyOf(keys);
                if (keys.isEmpty()) throw new IllegalArgumentException("no key");
            }
        }
    }
}
