package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.people.Place;
import dev.unhunch.slack.draw.Readers;

import java.util.Optional;

/**
 * Where an answer goes.
 *
 * @param everybody those in the channel, if it is for them
 * @param responseUrl takes up to five messages within 30 minutes; empty where there is none
 * @param thread the message that began the thread
 */
record Spot(Caller caller, Readers everybody, String responseUrl, Optional<String> thread) {
    Place place() {
        return caller.place();
    }

    String team() {
        return caller.person().workspace();
    }

    /** Whether nobody but the caller reads in that place. */
    boolean isTheirs() {
        return place().channel().startsWith("@");
    }
}
