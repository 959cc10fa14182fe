package dev.unhunch.storage.daily;

import dev.unhunch.core.daily.Status;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** States as they are stored. */
final class Statuses {
    private Statuses() {}

    static String name(Status status) {
        return switch (status) {
            case Status.Active _ -> "ACTIVE";
            case Status.Paused _ -> "PAUSED";
            case Status.Broken _ -> "BROKEN";
            case Status.Off _ -> "OFF";
        };
    }

    static @Nullable String why(Status status) {
        return status instanceof Status.Broken(var missing) ? missing : null;
    }

    static Status read(String name, Optional<String> why) {
        return switch (name) {
            case "ACTIVE" -> new Status.Active();
            case "PAUSED" -> new Status.Paused();
            case "BROKEN" -> new Status.Broken(why.orElse(""));
            case "OFF" -> new Status.Off();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
