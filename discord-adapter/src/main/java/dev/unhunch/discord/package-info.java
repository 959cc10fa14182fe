/** Unhunch in Discord: translates between JDA and the core, and decides nothing. */
@NullMarked
package dev.unhunch.discord;

import org.jspecify.annotations.NullMarked;
