package dev.unhunch.crash;

import dev.unhunch.core.delivery.EngineSettings;

import java.time.Duration;

/** The product's own settings, about twenty times as fast. */
final class Settings {
    /**
     * Planning comes close before the posts, so that it is killed as well. A post has to be seen
     * before a look-up: see {@link RoomsTest}.
     */
    static final EngineSettings ENGINE =
            new EngineSettings(
                    new EngineSettings.Planning(
                            Duration.ofSeconds(2), Duration.ofHours(2), Duration.ofMinutes(10), 40),
                    new EngineSettings.Sending(
                            Duration.ofMillis(3_500),
                            Duration.ofSeconds(1),
                            Duration.ofMillis(1_200),
                            Duration.ofMillis(300),
                            Duration.ofMillis(50),
                            20,
                            16),
                    EngineSettings.Keeping.DEFAULT);

    private Settings() {}
}
