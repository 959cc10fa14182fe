package dev.unhunch.core.bot;

import java.util.Optional;

/** Looks at what people write before anything else does. */
@FunctionalInterface
public interface Guard {
    /** An answer that takes the place of any other, or empty where nothing is alarming. */
    Optional<Reply> before(Caller caller, String text);
}
