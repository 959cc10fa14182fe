package dev.unhunch.pictures.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** A pack and, where it is not the built-in one, the one that it lies over. */
final class Packs {
    private final List<Pack> fromAbove;
    private final List<Rendered> rendered = new ArrayList<>();

    /**
     * Reads what has been drawn in both.
     *
     * @throws IOException where a {@code rendered.json} cannot be understood
     */
    Packs(Folders folders) throws IOException {
        var packs = new ArrayList<>(List.of(new Pack(folders.pack())));
        folders.below().map(Pack::new).ifPresent(packs::add);
        fromAbove = List.copyOf(packs);
        for (var pack : fromAbove) rendered.add(Rendered.read(pack.poses()));
    }

    /** The pack whose pictures are drawn. */
    Pack own() {
        return fromAbove.getFirst();
    }

    Rendered ownRendered() {
        return rendered.getFirst();
    }

    /** Has its pictures known as drawn, for those that are made of them. */
    void know(Rendered own) {
        rendered.set(0, own);
    }

    /** A still that has been drawn, and what from. */
    record Still(Path file, String from) {}

    /** The still of an exercise; empty where it has not been drawn. */
    Optional<Still> still(String exercise) throws IOException {
        var picture = pictureOf(exercise);
        for (int i = 0; i < fromAbove.size(); i++) {
            var entry = rendered.get(i).pictures().get(picture);
            if (entry != null && entry.gif().isPresent())
                return Optional.of(new Still(fromAbove.get(i).still(picture), entry.from()));
        }
        return Optional.empty();
    }

    private String pictureOf(String exercise) throws IOException {
        for (var pack : fromAbove)
            if (pack.has("exercises", exercise)) return pack.pictureOf(exercise);
        return exercise;
    }

    /** The exercises of a challenge, those in its routines too, each once, in order. */
    SequencedSet<String> exercisesOf(String challenge) throws IOException {
        var exercises = new LinkedHashSet<String>();
        for (var part : own().partsOf(challenge))
            if (part.isRoutine()) exercises.addAll(stepsOf(part.id()));
            else exercises.add(part.id());
        return exercises;
    }

    private List<String> stepsOf(String routine) throws IOException {
        for (var pack : fromAbove) if (pack.has("routines", routine)) return pack.stepsOf(routine);
        return List.of();
    }
}
