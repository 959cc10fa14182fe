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
    record Picture(String id, String alternativeText, Motion motion) implements Block {
        /** One that does not move. */
        public Picture(String id, String alternativeText) {
            this(id, alternativeText, Motion.STILL);
        }

        /** Checks {@link CardLimits#ALTERNATIVE_TEXT}. */
        public Picture {
            CardLimits.within(CardLimits.ID, "picture id", id);
            CardLimits.within(CardLimits.ALTERNATIVE_TEXT, "alternative text", alternativeText);
        }
    }

    /** Whether a picture moves. */
    enum Motion {
        /** It does not. */
        STILL,
        /** It shows the movement again and again. */
        MOVING
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

    /**
     * Number of characters that it takes where marks are written out, before escaping: numbers of
     * steps, marks around labels, line ends. A picture's alternative text stands apart from the
     * text.
     */
    static int length(Block block) {
        return switch (block) {
            case Text(var text) -> Rich.length(text) + 2;
            case Steps(var steps) -> steps.stream().mapToInt(each -> Rich.length(each) + 6).sum();
            case Points(var points) ->
                    points.stream().mapToInt(each -> Rich.length(each) + 4).sum();
            case Facts(var facts) ->
                    facts.stream()
                            .mapToInt(each -> each.label().length() + each.value().length() + 8)
                            .sum();
            case Picture _ -> 0;
            case Note(var text) -> Rich.length(text) + 5;
            case Divider() -> 0;
        };
    }
}
