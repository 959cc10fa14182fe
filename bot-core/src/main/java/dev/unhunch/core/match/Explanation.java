package dev.unhunch.core.match;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a line is answered as it is, for whoever writes words and items. It comes from the same steps
 * as the answer.
 *
 * @param taken what the line was taken for
 * @param parts how its words were read, in its order
 * @param leftOut small words, which count for nothing
 * @param evidence what speaks for having understood it, about 3 for a named area
 * @param against what speaks against
 * @param query what it asks for
 * @param givenUp wishes that nothing meets
 * @param candidates the first few, those that are not offered included
 */
public record Explanation(
        Taken taken,
        List<Part> parts,
        List<String> leftOut,
        double evidence,
        double against,
        Outcome outcome,
        Query query,
        Set<Relaxed> givenUp,
        List<Candidate> candidates) {
    /** How many candidates are listed. */
    public static final int MOST = 10;

    /** Copies the collections. */
    public Explanation {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
        givenUp = Set.copyOf(givenUp);
        candidates = List.copyOf(candidates);
    }

    /** What a line was taken for. */
    public enum Taken {
        /** The name on a card, or an id as buttons and completions write it. */
        ID,
        /** Nothing was said. */
        BLANK,
        /** It tells what an item's own text tells. */
        DESCRIPTION,
        /** Its words were read one by one. */
        WORDS
    }

    /** What came of it. */
    public enum Outcome {
        /** There is something. */
        FOUND,
        /** It was understood, and there is nothing for it. */
        NOTHING_YET,
        /** Too little of it is known. */
        NOT_UNDERSTOOD,
        /** It asks what there is. */
        ASKS_FOR_HELP
    }

    /**
     * One or more words of the line that were read as one thing.
     *
     * @param written as in the line, but for case and accents
     * @param known the phrase that they were read as, in its plain form; empty where none
     * @param says what that means; empty for a name
     * @param names ids of what it names
     * @param weight what it adds to the evidence; negative where it speaks against
     */
    public record Part(
            String written,
            How how,
            String known,
            List<Meaning> says,
            List<String> names,
            double weight) {
        /** Copies the lists. */
        public Part {
            says = List.copyOf(says);
            names = List.copyOf(names);
        }
    }

    /** How words were read. */
    public enum How {
        /** As they stand there. */
        AS_WRITTEN,
        /** In another form: joined, parted, in another order, with another ending. */
        OTHER_FORM,
        /** As misspelt. */
        MENDED,
        /** As a number. */
        NUMBER,
        /** Not at all. */
        UNKNOWN
    }

    /**
     * An item about the subject.
     *
     * @param offered whether the answer can show it
     * @param marks what puts it where it is, see {@link Mark}
     */
    public record Candidate(String id, boolean offered, Map<Mark, Integer> marks) {
        /** Copies the map. */
        public Candidate {
            marks = Map.copyOf(marks);
        }

        /** The wishes that it does not meet. */
        public Set<Relaxed> unmet() {
            return Relaxed.of(marks.getOrDefault(Mark.UNMET, 0));
        }
    }
}
