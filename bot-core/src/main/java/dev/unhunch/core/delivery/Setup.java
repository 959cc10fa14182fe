package dev.unhunch.core.delivery;

import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Rates;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that an engine was given. */
record Setup(EngineParts parts, Node node, EngineSettings settings, Probe probe) {
    Instant now() {
        return node.clock().instant();
    }

    EngineSettings.Sending sending() {
        return settings.sending();
    }

    /** What a post says besides its content: the same for every try, since the first one counts. */
    Posts.Remarks remarks(Instant due, Instant firstTry, int moved) {
        var late = Duration.between(due, firstTry).compareTo(settings.planning().lateAfter()) > 0;
        return new Posts.Remarks(late ? due : null, moved);
    }

    Optional<ChatPlatform> platform(String name) {
        return parts.platforms().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    Map<String, Rates> rates() {
        return parts.platforms().stream()
                .collect(Collectors.toUnmodifiableMap(ChatPlatform::name, ChatPlatform::rates));
    }
}
