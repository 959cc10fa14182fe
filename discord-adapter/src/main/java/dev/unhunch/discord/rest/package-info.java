/** Single requests to Discord of which is known afterwards whether anything left. */
@NullMarked
package dev.unhunch.discord.rest;

import org.jspecify.annotations.NullMarked;
