package dev.unhunch.app.settings;

/** A value that must appear nowhere; {@link #reveal()} is for the one place that needs it. */
public final class Secret {
    private final String value;

    /** Wraps a value. */
    public Secret(String value) {
        this.value = value;
    }

    /** The value itself. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
