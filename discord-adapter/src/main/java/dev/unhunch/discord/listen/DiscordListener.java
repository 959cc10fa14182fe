package dev.unhunch.discord.listen;

import dev.unhunch.core.bot.Bot;
import dev.unhunch.discord.draw.CardDrawing;

import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Hears what people do. */
public final class DiscordListener extends ListenerAdapter {
    /** Hears for a bot. */
    public DiscordListener(Bot bot, CardDrawing drawing, boolean readsMessages) {}
}
