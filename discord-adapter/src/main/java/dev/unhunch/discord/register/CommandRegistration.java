package dev.unhunch.discord.register;

import dev.unhunch.core.bot.Bot;

import net.dv8tion.jda.api.JDA;

/** Brings the commands to Discord. */
public record CommandRegistration(Bot bot) {
    /** Registers what changed. */
    public void bring(JDA jda) {}
}
