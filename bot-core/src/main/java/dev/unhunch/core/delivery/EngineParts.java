package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.Workspaces;

import java.util.List;

/**
 * What the engine works with.
 *
 * @param memos only for what is over in them to be forgotten
 * @param platforms where it posts; one for each name
 */
public record EngineParts(
        Subscriptions subscriptions,
        Deliveries deliveries,
        Workspaces workspaces,
        Memos memos,
        List<ChatPlatform> platforms,
        Posts posts,
        Notices notices) {
    /** Copies the list; throws on two platforms of one name. */
    public EngineParts {
        platforms = List.copyOf(platforms);
        if (platforms.stream().map(ChatPlatform::name).distinct().count() < platforms.size())
            throw new IllegalArgumentException("two platforms of one name");
    }
}
