package dev.unhunch.benchmarks.slack;

import java.util.List;

/** Who is measured. */
enum Contender {
    /** The product. */
    OURS("ours"),
    /** Bolt with a constant card for everything, each envelope on a thread of its own. */
    DIRECT("direct"),
    /** The same, as Bolt comes: one envelope after the other, looked for every 10 ms. */
    STOCK("stock"),
    /** No Bolt at all: what the stand-in and a socket take by themselves. */
    BARE("bare");

    private final String words;

    Contender(String words) {
        this.words = words;
    }

    /** What to start, with its arguments. */
    List<String> main(Stage stage) {
        return switch (this) {
            case OURS -> List.of("dev.unhunch.app.Main");
            case DIRECT, STOCK ->
                    List.of(TrivialApp.class.getName(), name(), stage.card().toString());
            case BARE -> List.of(BareApp.class.getName(), stage.card().toString());
        };
    }

    /** What to start where some commands take long. */
    List<String> slowMain(Stage stage) {
        return this == OURS ? List.of(SlowProduct.class.getName()) : main(stage);
    }

    @Override
    public String toString() {
        return words;
    }
}
