package dev.unhunch.benchmarks.discord;

import java.util.List;

/** Who is measured. */
enum Contender {
    /** The product. */
    OURS,
    /** A constant card for everything. */
    TRIVIAL;

    /** What to start, with its arguments. */
    List<String> main(Way way, Stage stage) {
        return switch (this) {
            case OURS ->
                    List.of(
                            PicturedProduct.class.getName(),
                            way.name(),
                            stage.picture().toString());
            case TRIVIAL ->
                    List.of(
                            TrivialBot.class.getName(),
                            way.name(),
                            stage.card(way).toString(),
                            stage.picture().toString());
        };
    }
}
