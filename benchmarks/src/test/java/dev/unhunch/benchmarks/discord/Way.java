package dev.unhunch.benchmarks.discord;

/** How a card brings its picture along. */
enum Way {
    /** It has none. */
    NO_PICTURE("no picture"),
    /** Discord fetches it from an address. */
    BY_URL("picture by URL"),
    /** It is sent with each answer. */
    BY_UPLOAD("picture by upload");

    /** Where pictures would be fetched from; nobody does. */
    static final String ADDRESS = "https://unhunch.example/";

    /** The name of the only picture's file. */
    static final String PICTURE = "picture.png";

    private final String words;

    Way(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
