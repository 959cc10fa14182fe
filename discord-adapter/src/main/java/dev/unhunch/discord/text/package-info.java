/** What the adapter itself has to say, to whoever runs the bot or set up a post. */
@NullMarked
package dev.unhunch.discord.text;

import org.jspecify.annotations.NullMarked;
