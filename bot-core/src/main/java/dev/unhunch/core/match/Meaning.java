package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;

import java.util.List;
import java.util.Set;

/** What a word or phrase tells us. */
public sealed interface Meaning {
    /**
     * A part of the body.
     *
     * @param topics topics of tips that concern it, the main one first
     */
    record Area(String id, List<String> topics) implements Meaning {
        /** Copies the list. */
        public Area {
            topics = List.copyOf(topics);
        }

        /** A part of the body that no tip concerns. */
        public Area(String id) {
            this(id, List.of());
        }
    }

    /** A larger part of the body, such as "back": any of these areas, the likelier first. */
    record Region(List<String> areas, List<String> topics) implements Meaning {
        /** Copies the lists. */
        public Region {
            areas = List.copyOf(areas);
            topics = List.copyOf(topics);
        }
    }

    /**
     * A muscle, and the areas it belongs to, the main one first.
     *
     * @param id the muscle, as exercises name it
     */
    record Muscle(String id, List<String> areas) implements Meaning {
        /** Copies the list. */
        public Muscle {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A complaint, habit or wish in everyday words, such as "tech neck": the areas that it is
     * about, the main one first, and the topics of tips that go with it.
     */
    record Complaint(String id, List<String> areas, List<String> topics) implements Meaning {
        /** Copies the lists. */
        public Complaint {
            areas = List.copyOf(areas);
            topics = List.copyOf(topics);
        }
    }

    /**
     * What a tip is about.
     *
     * @param related topics to answer with where there is no tip on this one
     */
    record Topic(String id, List<String> related) implements Meaning {
        /** Copies the list. */
        public Topic {
            related = List.copyOf(related);
        }
    }

    /** A piece of equipment that is to be used. */
    record Equipment(String id) implements Meaning {}

    /** Nothing but what every office has. */
    record NoEquipment() implements Meaning {}

    /** How the body is to be placed; any of these will do. */
    record Placed(Set<Position> positions) implements Meaning {
        /** Copies the set. */
        public Placed {
            positions = Set.copyOf(positions);
        }
    }

    /** Fine where others are around. */
    record Discreet() implements Meaning {}

    /** Easy. */
    record Easy() implements Meaning {}

    /** Short; at most these minutes. */
    record Within(int minutes) implements Meaning {}

    /** A kind of exercise or, in the routine command, of focus. */
    record OfKind(Set<Kind> kinds) implements Meaning {
        /** Copies the set. */
        public OfKind {
            kinds = Set.copyOf(kinds);
        }
    }

    /** A unit of time after a number, in seconds: "minutes" is 60. */
    record TimeUnit(int seconds) implements Meaning {}

    /** A number in words, such as "five". */
    record Amount(int value) implements Meaning {}

    /** Whatever comes: "anything", "lunch break". */
    record Anything() implements Meaning {}

    /** Asks for a list or for help. */
    record AskForHelp() implements Meaning {}

    /** Asks for a routine, a tip, or exercises, in free text. */
    record AskFor(Wanted wanted) implements Meaning {}

    /** Says nothing by itself: "please", "my". */
    record Filler() implements Meaning {}

    /**
     * A word that only holds others together: "the", "of". It is left out of phrases and lines
     * alike, so that "between the shoulder blades" and "between shoulder blades" are the same.
     */
    record SmallWord() implements Meaning {}

    /** A real word that must not be taken for a misspelt one of ours: "deck" is not "neck". */
    record NotATypo() implements Meaning {}

    /** What can be asked for. */
    enum Wanted {
        /** Stretching, mobility or relaxing. */
        STRETCH,
        /** Strengthening. */
        STRENGTHEN,
        /** A routine. */
        ROUTINE,
        /** A tip. */
        TIP
    }
}
