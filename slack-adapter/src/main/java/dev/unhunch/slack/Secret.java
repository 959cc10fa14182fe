package dev.unhunch.slack;

/** A token or key. It appears nowhere: {@link #reveal()} is for the one place that needs it. */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
