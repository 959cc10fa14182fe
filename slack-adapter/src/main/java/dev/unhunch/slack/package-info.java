/** Unhunch in Slack: translates between Bolt and the core, and decides nothing. */
@NullMarked
package dev.unhunch.slack;

import org.jspecify.annotations.NullMarked;
