package dev.unhunch.storage;

/** A password that shows itself nowhere but to the database driver. */
public final class Password {
    private final String value;

    /** Wraps one; it may be empty where the server asks for none. */
    public Password(String value) {
        this.value = value;
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
