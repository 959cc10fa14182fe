package dev.unhunch.discord.listen;

import net.dv8tion.jda.api.interactions.DiscordLocale;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages that people have chosen in Discord. Commands and taps say them, messages do not:
 * there the last one that was said counts.
 */
final class Languages {
    private static final int MOST = 20_000;

    private final Map<Long, Locale> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Locale> eldest) {
                    return size() > MOST;
                }
            };

    /** Somebody's language, as an interaction says it. */
    synchronized void learn(long user, DiscordLocale locale) {
        if (locale != DiscordLocale.UNKNOWN) known.put(user, locale.toLocale());
    }

    /** What somebody's last interaction said. */
    synchronized Optional<Locale> of(long user) {
        return Optional.ofNullable(known.get(user));
    }
}
