package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where the world's events go: the gateway. */
interface News {
    /** To the shard of a guild, where its intents ask for it. */
    void toGuild(TestGuild guild, String event, ObjectNode data);

    /** To the shard of a channel; direct conversations belong to the first shard. */
    boolean toChannel(TestChannel channel, String event, ObjectNode data);
}
