package dev.unhunch.discord.rest;

import dev.unhunch.core.port.Posted;

import java.time.Duration;

/** What became of one request. */
public sealed interface Answer {
    /** Discord did it. */
    record Done(String body) implements Answer {}

    /** Nothing was done: Discord, or our own pace, asks for patience, or nothing was written. */
    record Wait(Duration delay, Posted.Scope scope, String why) implements Answer {}

    /**
     * Discord refused; nothing was done.
     *
     * @param status HTTP's status, 400 to 499 but for 429
     * @param code Discord's own code for it, 0 where it gave none
     * @param about which parts of the request it was about, without what stood there
     */
    record Denied(int status, int code, String about) implements Answer {}

    /**
     * It may have been done: it was written, and no answer says what became of it.
     *
     * @param status HTTP's status, 500 and above; 0 where nothing came back
     */
    record Lost(int status, String why) implements Answer {}
}
