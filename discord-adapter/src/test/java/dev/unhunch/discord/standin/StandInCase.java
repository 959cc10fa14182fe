package dev.unhunch.discord.standin;

import org.junit.jupiter.api.AfterEach;

import java.io.IOException;

/** A stand-in with one guild, one member, one command, and a client that may break rules. */
abstract class StandInCase {
    static final String HELLO = "[{'name':'hello','description':'Says hello'}]";

    final DiscordStandIn discord;
    final RawClient bot;
    final TestGuild guild;
    final TestChannel general;
    final TestPerson ada;

    StandInCase() {
        this(StandInSettings.usual());
    }

    StandInCase(StandInSettings settings) {
        discord = DiscordStandIn.start(settings);
        bot = new RawClient(discord);
        guild = discord.guild("Design");
        general = guild.channel("general");
        ada = guild.member("Ada");
    }

    @AfterEach
    final void stop() {
        bot.close();
        discord.close();
    }

    RawClient.Got register(String commands) throws IOException, InterruptedException {
        return bot.send("PUT", "applications/" + discord.botId() + "/commands", commands);
    }

    /** Ada says hello. */
    Exchange hello() throws IOException, InterruptedException {
        if (discord.commands().isEmpty()) register(HELLO);
        return discord.slash(ada, general, "hello");
    }
}
