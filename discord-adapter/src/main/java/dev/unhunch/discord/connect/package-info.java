/** The gateway connection: how it is made, kept, shared between nodes and given up. */
@NullMarked
package dev.unhunch.discord.connect;

import org.jspecify.annotations.NullMarked;
