package dev.unhunch.content.safety;

import dev.unhunch.core.safety.Alarm;
import dev.unhunch.core.safety.Tier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line and the answers that are right for it.
 *
 * @param tiers names of tiers, or {@code none}
 * @param group its language or its group
 */
record Example(List<String> tiers, String group, String text) {
    static List<Example> read(String name) {
        try (var stream =
                Example.class.getResourceAsStream("/dev/unhunch/content/safety/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Example::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Example parse(String line) {
        var parts = line.split("\t", -1);
        return new Example(List.of(parts[0].split("\\|")), parts[1], parts[2]);
    }

    boolean isAlarm() {
        return !tiers.contains("none");
    }

    boolean accepts(Optional<Alarm> alarm) {
        return tiers.contains(
                alarm.map(Alarm::tier).map(Tier::name).orElse("none").toLowerCase(Locale.ROOT));
    }
}
