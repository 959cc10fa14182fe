package dev.unhunch.content.pack;

/**
 * One thing that is wrong in a pack.
 *
 * @param file path inside the pack, with {@code /} between the folders
 * @param pointer JSON pointer (RFC 6901) to the place in the file; empty for the whole of it
 * @param reason what is wrong and what would be right, in plain words
 */
public record Problem(String file, String pointer, String reason) {
    /** One line for people: {@code exercises/x.json /dose/reps: min 15 is above max 10}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? file + ": " + reason : file + " " + pointer + ": " + reason;
    }
}
