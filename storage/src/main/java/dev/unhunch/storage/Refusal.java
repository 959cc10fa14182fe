package dev.unhunch.storage;

import java.nio.file.Path;

/** Why storage cannot be opened, as somebody who runs the bot can mend it. */
public sealed interface Refusal {
    /** Another node uses the folder; SQLite is for one. */
    record InUse(Path folder) implements Refusal {}

    /**
     * A newer version of the bot has been here.
     *
     * @param version of the tables
     */
    record NewerSchema(String version) implements Refusal {}

    /** There are tables that are not ours, or ours have been changed by hand. */
    record ForeignSchema() implements Refusal {}

    /** The folder is not there and cannot be made. */
    record NoFolder(Path folder) implements Refusal {}

    /** The folder or file cannot be written. */
    record ReadOnly(Path folder) implements Refusal {}

    /** The disk is full. */
    record DiskFull(Path folder) implements Refusal {}

    /** The file is not a database, or a damaged one. */
    record Damaged(Path file) implements Refusal {}

    /**
     * The server does not answer, or sends everybody away.
     *
     * @param server host and port
     * @param why the driver's words
     */
    record Unreachable(String server, String why) implements Refusal {}

    /** The user or the password is wrong. */
    record WrongPassword(String user) implements Refusal {}

    /** The server has no database of that name. */
    record NoDatabase(String name) implements Refusal {}

    /** The user may not make or use the tables. */
    record NotAllowed(String user) implements Refusal {}

    /**
     * The server is too old.
     *
     * @param version what it calls itself
     * @param oldest the first version that will do
     */
    record TooOld(String version, int oldest) implements Refusal {}
}
