package dev.unhunch.core.show;

import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Library.Kit;
import dev.unhunch.core.exercise.Library.Named;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.text.Texts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names of areas, topics, muscles, equipment and conditions in one language; an id without one is
 * spelt out.
 */
record Names(Library library, Texts texts) {
    /** An area's name. */
    String area(String id) {
        return name(Optional.ofNullable(library.areas().get(id)), id);
    }

    /** A topic's name. */
    String topic(String id) {
        return name(Optional.ofNullable(library.topics().get(id)), id);
    }

    /** Where a muscle is in everyday words, and what professionals call it. */
    String muscle(String id) {
        return Optional.ofNullable(library.muscles().get(id))
                .map(muscle ->
                        texts.say(
                                "muscle",
                                muscle.plainName().in(locale()),
                                muscle.name().in(locale())))
                .orElseGet(() -> spelt(id));
    }

    /** A piece of equipment's name. */
    String equipment(String id) {
        return Optional.ofNullable(library.equipment().get(id))
                .map(Kit::name)
                .map(name -> name.in(locale()))
                .orElseGet(() -> spelt(id));
    }

    /** The name of a condition in which an exercise is left out. */
    String condition(String id) {
        return name(Optional.ofNullable(library.conditions().get(id)), id);
    }

    private String name(Optional<Named> named, String id) {
        return named.map(each -> each.name().in(locale())).orElseGet(() -> spelt(id));
    }

    /** Positions, joined by "or". */
    String positions(Collection<Position> positions) {
        return positions.stream()
                .sorted()
                .map(each -> texts.say("position." + each.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(texts.say("list.or")));
    }

    private Locale locale() {
        return texts.locale();
    }

    private static String spelt(String id) {
        return id.replace('-', ' ');
    }
}
