package dev.unhunch.pictures.press;

import dev.unhunch.pictures.compose.Cover;

import java.nio.file.Path;
import java.util.List;

/** A picture that a pack is to have. */
sealed interface Job {
    /** Its name, and its files' without their endings. */
    String id();

    /** A hash of all that it is made of: while that stays, the picture does. */
    String from();

    /** A still and a film of a pose. */
    record Drawing(String id, String from, Path pose) implements Job {}

    /** The strip of a routine. */
    record RoutineStrip(String id, String from, List<Path> stills) implements Job {
        /** Copies the list. */
        public RoutineStrip {
            stills = List.copyOf(stills);
        }
    }

    /** The cover of a challenge. */
    record ChallengeCover(String id, String from, Cover.Challenge challenge, List<Path> stills)
            implements Job {
        /** Copies the list. */
        public ChallengeCover {
            stills = List.copyOf(stills);
        }
    }
}
