package dev.unhunch.discord;

/** The bot's token. It appears nowhere: {@link #reveal()} is for the one place that signs in. */
public record Token(String reveal) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
