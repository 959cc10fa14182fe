package dev.unhunch.discord.connect;

import dev.unhunch.discord.Shards;
import dev.unhunch.discord.text.Words;

import java.time.Duration;

/** Why a try to connect, or a connection, is over. */
sealed interface End {
    /** The gateway's code for a token that it does not know. */
    int WRONG_TOKEN = 4004;

    /** The gateway's code for a version that it no longer speaks. */
    int OLD_VERSION = 4012;

    /** Trying again would not help. */
    record Refused(String why) implements End {}

    /**
     * Trying again may help.
     *
     * @param atLeast how long to wait; often zero
     */
    record Again(String why, Duration atLeast) implements End {}

    /** It was ended here. */
    record Closed() implements End {}

    /** Reads a close code of the gateway (developers/topics/opcodes-and-status-codes). */
    static End ofCode(int code, Shards shards) {
        return switch (code) {
            case WRONG_TOKEN -> new Refused(Words.say("refused.token"));
            case 4010 -> new Refused(Words.say("refused.shard"));
            case 4011 ->
                    switch (shards) {
                        // Since the last question, more are needed.
                        case Shards.Recommended _ -> again(code);
                        case Shards.Some _ -> new Refused(Words.say("refused.shards"));
                    };
            case OLD_VERSION -> new Refused(Words.say("refused.version"));
            case 4013, 4014 -> new Refused(Words.say("refused.intents", Integer.toString(code)));
            default -> again(code);
        };
    }

    private static End again(int code) {
        return new Again("the gateway closed with code " + code, Duration.ZERO);
    }
}
