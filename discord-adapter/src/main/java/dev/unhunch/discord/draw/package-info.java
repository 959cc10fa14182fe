/** Cards and forms as Discord shows them. */
@NullMarked
package dev.unhunch.discord.draw;

import org.jspecify.annotations.NullMarked;
