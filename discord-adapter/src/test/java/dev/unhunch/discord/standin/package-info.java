/**
 * A small Discord on this machine for tests, the crash test and benchmarks: gateway and REST
 * interface for a real client, with Discord's documented rules enforced.
 */
@NullMarked
package dev.unhunch.discord.standin;

import org.jspecify.annotations.NullMarked;
