/** What people do in Discord, in the words of the core, and the answers on their way back. */
@NullMarked
package dev.unhunch.discord.listen;

import org.jspecify.annotations.NullMarked;
