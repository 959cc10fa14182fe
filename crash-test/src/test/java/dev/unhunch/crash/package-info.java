/**
 * Kills processes that post, and counts what arrived: every slot once, whatever happened. See
 * {@code docs/reliability.md}.
 */
@NullMarked
package dev.unhunch.crash;

import org.jspecify.annotations.NullMarked;
