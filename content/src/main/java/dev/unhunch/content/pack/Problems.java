package dev.unhunch.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.SequencedSet;

/**
 * Collects all problems of one pack, so that authors see them at once and not one by one. The
 * sentences are in {@code problems.properties}, in the notation of {@link String#format}.
 */
public final class Problems {
    private static final ResourceBundle REASONS =
            ResourceBundle.getBundle("dev.unhunch.content.pack.problems");
    private final SequencedSet<Problem> errors = new LinkedHashSet<>();
    private final SequencedSet<Problem> warnings = new LinkedHashSet<>();

    /** Notes what makes the pack unusable. */
    public void error(String file, String pointer, String reason, Object... arguments) {
        errors.add(new Problem(file, pointer, sentence(reason, arguments)));
    }

    /** Notes what is suspicious but can be lived with. */
    public void warning(String file, String pointer, String reason, Object... arguments) {
        warnings.add(new Problem(file, pointer, sentence(reason, arguments)));
    }

    /** What makes the pack unusable, in the order found, each once. */
    public List<Problem> errors() {
        return new ArrayList<>(errors);
    }

    /** What can be lived with. */
    public List<Problem> warnings() {
        return new ArrayList<>(warnings);
    }

    /** Whether a file has an error. */
    public boolean hasErrorIn(String file) {
        return errors.stream().anyMatch(error -> error.file().equals(file));
    }

    private static String sentence(String reason, Object... arguments) {
        return REASONS.getString(reason).formatted(arguments);
    }
}
