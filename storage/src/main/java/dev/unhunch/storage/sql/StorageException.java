package dev.unhunch.storage.sql;

/** The database failed in the middle of something; what it was about has not happened. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    StorageException(Kind kind, Throwable cause) {
        super(kind + ": " + cause.getMessage(), cause);
        this.kind = kind;
    }

    /** A stored row that this version cannot read. */
    public StorageException(String row, RuntimeException cause) {
        super(Kind.UNREADABLE + ": " + row, cause);
        this.kind = Kind.UNREADABLE;
    }

    /** What it is about. */
    public Kind kind() {
        return kind;
    }

    /** What can be done about a failure. */
    public enum Kind {
        /** The disk, or what the database may use of it, is full. */
        FULL,
        /** The file or the server takes no changes. */
        READ_ONLY,
        /** The server is not there, or the connection broke. */
        UNREACHABLE,
        /** Somebody else holds what is needed for too long. */
        BUSY,
        /** The file or the disk is damaged. */
        DAMAGED,
        /** A row says something that this version does not know. */
        UNREADABLE,
        /** Anything else; likely a bug. */
        OTHER
    }
}
