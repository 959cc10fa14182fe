package dev.unhunch.core.match;

import dev.unhunch.core.match.Descriptions.Closeness;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a line was taken: all that decides what is looked for. An answer and its explanation come
 * from the same account.
 */
record Account(Explanation.Taken taken, Reading reading, Understood understood) {
    private static final Reading NOT_READ = new Reading(List.of(), List.of(), 0, List.of(), false);
    private static final int LONGEST_ID = 64;

    /** A line about items of a type. */
    static Account of(String text, Item.Type type, Vocabulary vocabulary, LineReader reader) {
        var id = id(text);
        if (vocabulary.subjects().containsKey(new Item(type, id)))
            return certain(Explanation.Taken.ID, NOT_READ, named(List.of(id)));
        var title = vocabulary.titles().item(text).filter(item -> item.type() == type);
        if (title.isPresent())
            return certain(Explanation.Taken.ID, NOT_READ, named(List.of(title.get().id())));
        var reading = reader.read(text, type);
        if (reading.isBlank()) return certain(Explanation.Taken.BLANK, reading, Query.ANYTHING);
        var understood = vocabulary.understanding().of(reading, type);
        var described = described(reading, understood, text, type, vocabulary);
        if (!described.isEmpty())
            return certain(Explanation.Taken.DESCRIPTION, reading, named(described));
        // Signs alone, such as "?", ask for help.
        return new Account(
                Explanation.Taken.WORDS,
                reading,
                reading.tokens().isEmpty() ? understood.askingForHelp() : understood);
    }

    private static Account certain(Explanation.Taken taken, Reading reading, Query query) {
        return new Account(
                taken, reading, new Understood(query, Set.of(), Understood.Verdict.CLEAR, 0, 0));
    }

    /**
     * Ids of items that the line describes. A line that is clear has to describe one closely, and
     * one that says where, something for there.
     */
    private static List<String> described(
            Reading reading,
            Understood understood,
            String text,
            Item.Type type,
            Vocabulary vocabulary) {
        if (type == Item.Type.ROUTINE || !understood.query().named().isEmpty()) return List.of();
        var descriptions = vocabulary.descriptions();
        if (understood.verdict() != Understood.Verdict.CLEAR)
            return reading.tokens().size() < Closeness.LOOSE.fewestWords()
                    ? List.of()
                    : descriptions.find(text, type, Closeness.LOOSE);
        if (reading.tokens().size() < Closeness.STRICT.fewestWords()) return List.of();
        var exact = descriptions.find(text, type, Closeness.EXACT);
        if (!exact.isEmpty()) return exact;
        var about =
                type == Item.Type.TIP ? understood.query().topics() : understood.query().areas();
        return descriptions.find(text, type, Closeness.STRICT).stream()
                .filter(id -> about.isEmpty() || about.contains(vocabulary.subject(type, id)))
                .toList();
    }

    /** Ids can be written with spaces: that is how they are offered while somebody types. */
    private static String id(String text) {
        return text.length() > LONGEST_ID
                ? ""
                : text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Query named(List<String> ids) {
        return new Query(ids, List.of(), List.of(), List.of(), Filters.NONE);
    }
}
