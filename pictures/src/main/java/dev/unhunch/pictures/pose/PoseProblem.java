package dev.unhunch.pictures.pose;

/** A pose file cannot be drawn; the message says what is wrong in it. */
public final class PoseProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong, in words for who wrote the file. */
    public PoseProblem(String message) {
        super(message);
    }
}
