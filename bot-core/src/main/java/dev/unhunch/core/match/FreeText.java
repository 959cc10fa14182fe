package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;

import java.util.List;
import java.util.Optional;

/** Guesses the command that a line without one stands for. */
final class FreeText {
    private static final List<Meaning.Wanted> STRONGEST_FIRST =
            List.of(
                    Meaning.Wanted.ROUTINE,
                    Meaning.Wanted.TIP,
                    Meaning.Wanted.STRENGTHEN,
                    Meaning.Wanted.STRETCH);

    private final Library library;
    private final Vocabulary vocabulary;
    private final LineReader reader;

    FreeText(Library library, Vocabulary vocabulary, LineReader reader) {
        this.library = library;
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    Optional<Meaning.Wanted> wanted(String text) {
        var title = vocabulary.titles().item(text);
        if (title.isPresent()) return title.map(this::wanted);
        var reading = reader.read(text, Item.Type.EXERCISE);
        var understood = vocabulary.understanding().of(reading, Item.Type.EXERCISE);
        var byName = byName(reading);
        if (understood.verdict() != Understood.Verdict.CLEAR)
            return byName.isPresent() ? byName : asTip(text);
        for (var wanted : STRONGEST_FIRST)
            if (understood.wanted().contains(wanted)) return Optional.of(wanted);
        if (byName.isPresent()) return byName;
        var query = understood.query();
        if (query.filters().kinds().contains(Kind.STRENGTH))
            return Optional.of(Meaning.Wanted.STRENGTHEN);
        boolean isAboutExercise =
                query.hasSubject()
                        || !query.filters().equipment().isEmpty()
                        || !query.filters().kinds().isEmpty();
        return isAboutExercise ? Optional.of(Meaning.Wanted.STRETCH) : asTip(text);
    }

    private Optional<Meaning.Wanted> byName(Reading reading) {
        for (var hit : reading.hits())
            if (hit.isCertain())
                for (var sense : hit.phrase().senses)
                    if (sense instanceof Sense.Names(var item)) return Optional.of(wanted(item));
        return Optional.empty();
    }

    private Meaning.Wanted wanted(Item item) {
        return switch (item.type()) {
            case ROUTINE -> Meaning.Wanted.ROUTINE;
            case TIP -> Meaning.Wanted.TIP;
            case EXERCISE ->
                    library.exercise(item.id()).filter(e -> e.kind() == Kind.STRENGTH).isPresent()
                            ? Meaning.Wanted.STRENGTHEN
                            : Meaning.Wanted.STRETCH;
        };
    }

    private Optional<Meaning.Wanted> asTip(String text) {
        var reading = reader.read(text, Item.Type.TIP);
        var asTip = vocabulary.understanding().of(reading, Item.Type.TIP);
        boolean isClear = asTip.verdict() == Understood.Verdict.CLEAR;
        boolean isAboutTips =
                !asTip.query().topics().isEmpty() || asTip.wanted().contains(Meaning.Wanted.TIP);
        return isClear && isAboutTips ? Optional.of(Meaning.Wanted.TIP) : Optional.empty();
    }
}
