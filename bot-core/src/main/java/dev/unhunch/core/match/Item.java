package dev.unhunch.core.match;

/** One exercise, routine or tip. */
record Item(Type type, String id) {
    enum Type {
        EXERCISE,
        ROUTINE,
        TIP
    }
}
