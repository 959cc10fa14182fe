package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is known about words for one library. */
record Vocabulary(
        Lexicon lexicon,
        Understanding understanding,
        Map<Item, List<String>> subjects,
        Map<String, List<String>> relatedTopics,
        Descriptions descriptions,
        Completions suggestions,
        Titles titles) {
    Vocabulary {
        subjects = Map.copyOf(subjects);
        relatedTopics = Map.copyOf(relatedTopics);
    }

    static Vocabulary of(Library library, List<Term> terms) {
        var names = new ItemNames(library);
        var lexicon = LexiconOf.of(library, terms, names);
        var subjects = subjects(library);
        return new Vocabulary(
                lexicon,
                new Understanding(subjects),
                subjects,
                relatedTopics(terms),
                new Descriptions(lexicon, names.texts()),
                Completions.of(library, terms, names),
                new Titles(names));
    }

    /** A query about the areas of what was named, in place of the names. */
    Query withAreasOfNamed(Query query) {
        var areas = new ArrayList<>(query.areas());
        for (var id : query.named())
            for (var type : Item.Type.values())
                if (type != Item.Type.TIP)
                    areas.addAll(subjects.getOrDefault(new Item(type, id), List.of()));
        return new Query(List.of(), areas, query.muscles(), query.topics(), query.filters());
    }

    private static Map<Item, List<String>> subjects(Library library) {
        var subjects = new HashMap<Item, List<String>>();
        library.exercises()
                .forEach((id, e) -> subjects.put(new Item(Item.Type.EXERCISE, id), e.areas()));
        library.routines()
                .forEach((id, r) -> subjects.put(new Item(Item.Type.ROUTINE, id), r.areas()));
        library.tips().forEach((id, t) -> subjects.put(new Item(Item.Type.TIP, id), t.topics()));
        return subjects;
    }

    /** The main area or topic of an item. */
    String subject(Item.Type type, String id) {
        return subjects.getOrDefault(new Item(type, id), List.of("")).getFirst();
    }

    private static Map<String, List<String>> relatedTopics(List<Term> terms) {
        var related = new HashMap<String, List<String>>();
        for (var term : terms)
            if (term.meaning() instanceof Meaning.Topic(var id, var others))
                related.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(others);
        return related;
    }
}
