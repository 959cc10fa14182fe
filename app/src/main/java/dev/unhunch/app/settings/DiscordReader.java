package dev.unhunch.app.settings;

import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.discord.Shards;
import dev.unhunch.discord.Token;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how to reach Discord; there is no Discord without a token. */
record DiscordReader(Environment environment) {
    private static final List<Setting> USELESS_ALONE =
            List.of(
                    Setting.DISCORD_SHARDS,
                    Setting.DISCORD_MESSAGES,
                    Setting.DISCORD_API_URL,
                    Setting.DISCORD_GATEWAY_URL);

    /**
     * Discord's tokens are three parts of this alphabet; a header could be smuggled in by others.
     */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    Optional<DiscordSettings> read() {
        var token = environment.secret(Setting.DISCORD_TOKEN);
        if (token.isEmpty()) {
            USELESS_ALONE.stream()
                    .filter(each -> environment.given(each).isPresent())
                    .forEach(each -> environment.problem("problem.noToken", each.name()));
            return Optional.empty();
        }
        if (!TOKEN.matcher(token.get().reveal()).matches()) environment.problem("problem.token");
        return Optional.of(
                new DiscordSettings(
                        new Token(token.get().reveal()),
                        api(),
                        environment.address(Setting.DISCORD_GATEWAY_URL, Set.of("ws", "wss")),
                        shards(),
                        environment.isOn(Setting.DISCORD_MESSAGES),
                        environment.publicAddress()));
    }

    private URI api() {
        return environment
                .address(Setting.DISCORD_API_URL, Set.of("http", "https"))
                .orElse(DiscordSettings.API);
    }

    private Shards shards() {
        var written = environment.value(Setting.DISCORD_SHARDS);
        var shards = Shards.parse(written);
        if (shards.isEmpty()) environment.problem("problem.shards", written);
        return shards.orElseGet(Shards.Recommended::new);
    }
}
