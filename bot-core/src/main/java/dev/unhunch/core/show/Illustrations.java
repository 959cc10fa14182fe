package dev.unhunch.core.show;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Optional;

/** The pictures of what has one, with their words in one language. */
public record Illustrations(Library library, Texts texts) {
    /** Room for the words around a list of names, in every language. */
    private static final int ROOM_FOR_NAMES = CardLimits.ALTERNATIVE_TEXT - 60;

    /** The movement, again and again. */
    public Optional<Block.Picture> of(Exercise exercise) {
        return exercise.pose().map(id -> picture(id, exercise));
    }

    private Block.Picture picture(String id, Exercise exercise) {
        var words = exercise.text().in(texts.locale()).imageAlt();
        return new Block.Picture(id, words, Block.Motion.MOVING);
    }

    /** The steps side by side. */
    public Optional<Block.Picture> of(Routine routine) {
        return routine.picture()
                .map(id -> new Block.Picture(id, texts.say("picture.steps", names(routine))));
    }

    /** The cover. */
    public Optional<Block.Picture> of(Challenge challenge) {
        var name = challenge.text().in(texts.locale()).name();
        return challenge
                .picture()
                .map(id -> new Block.Picture(id, texts.say("picture.cover", name)));
    }

    private String names(Routine routine) {
        return joined(routine.steps().stream().map(step -> name(step.exercise())).toList());
    }

    private String name(String id) {
        return library.exercise(id)
                .map(each -> each.text().in(texts.locale()).name())
                .orElseGet(() -> id.replace('-', ' '));
    }

    /** As many whole names as there is room for. */
    static String joined(List<String> names) {
        var joined = new StringBuilder();
        for (var name : names) {
            var next = joined.isEmpty() ? name : ", " + name;
            if (joined.length() + next.length() > ROOM_FOR_NAMES)
                return joined.append(", …").toString();
            joined.append(next);
        }
        return joined.toString();
    }
}
