package dev.unhunch.core.command;

/** Where a command is of use. */
public enum Availability {
    /** Wherever somebody can write, also where only they have us. */
    EVERYWHERE,
    /** Where we are a member ourselves, so that we can post without being asked. */
    WHERE_WE_ARE
}
