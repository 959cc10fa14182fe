package dev.unhunch.core.match;

/** What a phrase stands for. */
sealed interface Sense {
    /** It says something. */
    record Says(Meaning meaning) implements Sense {}

    /** It names something. */
    record Names(Item item) implements Sense {}
}
