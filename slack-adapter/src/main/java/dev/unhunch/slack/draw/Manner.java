package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How a card is drawn.
 *
 * @param isDense in as few characters as can be: signs that look alike, lists written out
 * @param alternative the most characters of a picture's alternative text
 */
record Manner(
        Function<Block.Picture, Optional<PictureSource.Source>> pictures,
        Readers readers,
        boolean isDense,
        int alternative) {
    /** Slack's own limit. */
    private static final int ALTERNATIVE = 2_000;

    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,30}");
    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{1,30}");

    static Manner of(
            Function<Block.Picture, Optional<PictureSource.Source>> pictures, Readers readers) {
        return new Manner(pictures, readers, false, ALTERNATIVE);
    }

    static Function<Block.Picture, Optional<PictureSource.Source>> noPictures() {
        return _ -> Optional.empty();
    }

    Manner dense(int mostOfAlternative) {
        return new Manner(pictures, readers, true, Math.clamp(mostOfAlternative, 20, ALTERNATIVE));
    }

    /** A text as this manner has it. */
    String text(String text) {
        return isDense ? Signs.lookAlike(text) : text;
    }

    /** Whether Slack may draw somebody's name itself. */
    boolean isDrawnBySlack(Person person) {
        return readers instanceof Readers.One
                && person.platform().equals("slack")
                && USER.matcher(person.id()).matches();
    }

    /** Whether Slack can draw a place's name itself. */
    static boolean isDrawnBySlack(Place place) {
        return place.platform().equals("slack") && CHANNEL.matcher(place.channel()).matches();
    }

    /** Somebody's name where Slack does not draw it. */
    String name(Person person) {
        return switch (readers) {
            case Readers.Everybody(var names) when names.containsKey(person.id()) ->
                    names.get(person.id());
            case Readers.Everybody _, Readers.One _ ->
                    person.platform().equals("slack") || person.id().isBlank()
                            ? Labels.someone()
                            : person.id();
        };
    }
}
