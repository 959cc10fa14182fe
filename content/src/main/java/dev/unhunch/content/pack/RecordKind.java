package dev.unhunch.content.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of record in a pack; each has a folder of its own. */
public enum RecordKind {
    /** Exercises. */
    EXERCISES("exercise"),
    /** Tips. */
    TIPS("tip"),
    /** Routines. */
    ROUTINES("routine"),
    /** Challenges. */
    CHALLENGES("challenge"),
    /** Areas of the body. */
    AREAS("area"),
    /** Topics of tips. */
    TOPICS("topic"),
    /** Muscles. */
    MUSCLES("muscle"),
    /** Equipment. */
    EQUIPMENT("equipment"),
    /** Conditions in which exercises are left out. */
    CONDITIONS("condition"),
    /** Words that people use, and what they mean. */
    TERMS("term"),
    /** What sounds like an emergency, and what is said then. */
    SAFETY("safety");

    private final String singular;

    RecordKind(String singular) {
        this.singular = singular;
    }

    /** What one record is called, as in its schema's name. */
    public String singular() {
        return singular;
    }

    /** The folder that holds its records. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of the picture made for a record, where its kind has such pictures. */
    public Optional<String> picture(String id) {
        return this == ROUTINES || this == CHALLENGES
                ? Optional.of(singular + "-" + id)
                : Optional.empty();
    }

    /** The kind that lives in a folder. */
    public static Optional<RecordKind> inFolder(String folder) {
        return Arrays.stream(values()).filter(kind -> kind.folder().equals(folder)).findFirst();
    }
}
