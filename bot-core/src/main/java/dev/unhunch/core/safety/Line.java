package dev.unhunch.core.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * A typed line as words, each with what it may be read as: itself, or the known words that it is
 * close to. Clauses (between commas and full stops) are numbered.
 */
final class Line {
    private final List<List<String>> readings = new ArrayList<>();
    private final List<Integer> clauses = new ArrayList<>();

    void add(List<String> reading, int clause) {
        readings.add(reading);
        clauses.add(clause);
    }

    int size() {
        return readings.size();
    }

    List<String> readings(int at) {
        return readings.get(at);
    }

    /** Whether a word could be several; then it must not stand for two things at once. */
    boolean isGuess(int at) {
        return readings.get(at).size() > 1;
    }

    boolean isSameClause(int one, int other) {
        return clauses.get(one).equals(clauses.get(other));
    }
}
