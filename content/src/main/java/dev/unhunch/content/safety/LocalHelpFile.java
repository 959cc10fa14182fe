package dev.unhunch.content.safety;

import dev.unhunch.core.safety.LocalHelp;

import java.util.List;

/**
 * What an operator's file holds.
 *
 * @param help what could be read; {@link LocalHelp#NONE} where there is any problem
 * @param problems all that is wrong with it
 */
public record LocalHelpFile(LocalHelp help, List<Problem> problems) {
    /** Copies the list. */
    public LocalHelpFile {
        problems = List.copyOf(problems);
    }

    /** Whether it can be used. */
    public boolean isFine() {
        return problems.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param file path of the file as the operator gave it
     * @param pointer JSON pointer (RFC 6901) to the place; empty for the whole file
     * @param reason what is wrong and what would be right
     */
    public record Problem(String file, String pointer, String reason) {
        /** One line for people. */
        @Override
        public String toString() {
            return pointer.isEmpty() ? file + ": " + reason : file + " " + pointer + ": " + reason;
        }
    }
}
