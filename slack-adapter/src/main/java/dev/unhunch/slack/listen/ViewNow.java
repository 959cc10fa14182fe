package dev.unhunch.slack.listen;

import java.util.Optional;

/**
 * A view that somebody looks at.
 *
 * @param hash of what it shows: a change that gives another one is refused
 */
record ViewNow(String id, Optional<String> hash) {}
