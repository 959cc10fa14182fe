package dev.unhunch.discord;

import java.net.URI;
import java.util.Optional;

/**
 * How to reach Discord.
 *
 * @param api base of the REST interface, with a slash at its end
 * @param gateway the gateway's address; empty for Discord's own
 * @param readsMessages whether mentions and direct messages in plain words are answered
 * @param publicUrl where our own pictures can be fetched by anybody, with a slash at its end; empty
 *     where they have to be uploaded
 */
public record DiscordSettings(
        Token token,
        URI api,
        Optional<URI> gateway,
        Shards shards,
        boolean readsMessages,
        Optional<URI> publicUrl) {
    /** Discord's REST interface, version 10: the one that JDA 6 speaks. */
    public static final URI API = URI.create("https://discord.com/api/v10/");

    /** With everything but the token as most people have it. */
    public static DiscordSettings of(Token token) {
        return new DiscordSettings(
                token, API, Optional.empty(), new Shards.Recommended(), true, Optional.empty());
    }
}
