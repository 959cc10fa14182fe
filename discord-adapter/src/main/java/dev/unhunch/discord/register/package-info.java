/** The commands as Discord lists them. */
@NullMarked
package dev.unhunch.discord.register;

import org.jspecify.annotations.NullMarked;
