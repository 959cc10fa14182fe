package dev.unhunch.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A platform's wish to wait with everything.
 *
 * @param workspace the workspace; empty for the whole platform
 * @param until the end of the delay by the time of day
 */
record Hold(String platform, Optional<String> workspace, Duration delay, Instant until) {}
