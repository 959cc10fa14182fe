/** Posting without being asked: the delivery port over Discord’s REST interface. */
@NullMarked
package dev.unhunch.discord.post;

import org.jspecify.annotations.NullMarked;
