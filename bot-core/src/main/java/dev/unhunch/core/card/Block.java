package dev.unhunch.core.card;

import java.util.List;

/** One part of a card, from top to bottom. */
public sealed interface Block {
    /** A paragraph. */
    record Text(Rich text) implements Block {
        /** Checks {@link CardLimits#BLOCK_TEXT}. */
        public Text {
            CardLimits.count(CardLimits.BLOCK_TEXT, "characters of text", Rich.length(text));
        }
    }

    /** Numbered steps. */
    record Steps(List<Rich> steps) implements Block {
        /** Checks {@link CardLimits#STEPS} and {@link CardLimits#BLOCK_TEXT}. */
        public Steps {
            steps = List.copyOf(steps);
            CardLimits.count(CardLimits.STEPS, "steps", steps.size());
            CardLimits.count(
                    CardLimits.BLOCK_TEXT,
                    "characters of steps",
                    steps.stream().mapToInt(Rich::length).sum());
        }
    }

    /** Points in no order, such as signs to watch for. */
    record Points(List<Rich> points) implements Block {
        /** Checks {@link CardLimits#STEPS} and {@link CardLimits#BLOCK_TEXT}. */
        public Points {
            points = List.copyOf(points);
            CardLimits.count(CardLimits.STEPS, "points", points.size());
            CardLimits.count(
                    CardLimits.BLOCK_TEXT,
                    "characters of points",
                    points.stream().mapToInt(Rich::length).sum());
        }
    }

    /** Short labelled facts, such as "Dose: hold 30 seconds". */
    record Facts(List<Fact> facts) implements Block {
        /** Checks {@link CardLimits#FACTS}. */
        public Facts {
            facts = List.copyOf(facts);
            CardLimits.count(CardLimits.FACTS, "facts", facts.size());
        }
    }

    /** A label and its value. */
    record Fact(String label, String value) {
        /** Checks {@link CardLimits#LABEL} and {@link CardLimits#BLOCK_TEXT}. */
        public Fact {
            CardLimits.within(CardLimits.LABEL, "label of a fact", label);
            CardLimits.within(CardLimits.BLOCK_TEXT, "value of a fact", value);
        }
    }

    /** A picture by its id, with the words for who cannot see it. */
    record Picture(String id, String alternativeText) implements Block {
        /** Checks {@link CardLimits#ALTERNATIVE_TEXT}. */
        public Picture {
            CardLimits.within(CardLimits.ID, "picture id", id);
            CardLimits.within(CardLimits.ALTERNATIVE_TEXT, "alternative text", alternativeText);
        }
    }

    /** A quiet line in small print. */
    record Note(Rich text) implements Block {
        /** Checks {@link CardLimits#BLOCK_TEXT}. */
        public Note {
            CardLimits.count(CardLimits.BLOCK_TEXT, "characters of note", Rich.length(text));
        }
    }

    /** A thin line. */
    record Divider() implements Block {}

    /** Number of characters that a reader sees. */
    static int length(Block block) {
        return switch (block) {
            case Text(var text) -> Rich.length(text);
            case Steps(var steps) -> steps.stream().mapToInt(Rich::length).sum();
            case Points(var points) -> points.stream().mapToInt(Rich::length).sum();
            case Facts(var facts) ->
                    facts.stream().mapToInt(f -> f.label().length() + f.value().length()).sum();
            case Picture(_, var alternativeText) -> alternativeText.length();
            case Note(var text) -> Rich.length(text);
            case Divider() -> 0;
        };
    }
}
