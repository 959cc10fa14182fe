package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers a library's words and the terms into a lexicon. */
final class LexiconOf {
    private static final String ENGLISH = "en";
    private static final int NAME = 2;

    /** What is added to the priority of words in other languages. */
    static final int OTHER_LANGUAGE = 10;

    private final LexiconBuilder builder = new LexiconBuilder();

    private LexiconOf() {}

    static Lexicon of(Library library, List<Term> terms, ItemNames names) {
        var gathered = new LexiconOf();
        terms.forEach(gathered::addSingleWords);
        terms.forEach(gathered::addPhrases);
        gathered.addIds(library, terms);
        names.original().forEach((item, each) -> gathered.addNames(item, each, NAME));
        names.translated()
                .forEach((item, each) -> gathered.addNames(item, each, NAME + OTHER_LANGUAGE));
        return gathered.builder.build();
    }

    private void addSingleWords(Term term) {
        if (term.meaning() instanceof Meaning.SmallWord) all(term).forEach(builder::addSmallWord);
        if (term.meaning() instanceof Meaning.Amount(var value))
            term.words()
                    .getOrDefault(ENGLISH, List.of())
                    .forEach(word -> builder.addNumber(word, value));
    }

    private static Stream<String> all(Term term) {
        return term.words().values().stream().flatMap(List::stream);
    }

    private void addPhrases(Term term) {
        var meaning = term.meaning();
        if (meaning instanceof Meaning.SmallWord) return;
        if (meaning instanceof Meaning.NotATypo) {
            all(term).forEach(builder::addRealWord);
            return;
        }
        term.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> !(meaning instanceof Meaning.Amount && isEnglish(each.getKey())))
                .forEach(each -> {
                    int priority = priority(meaning, each.getKey());
                    each.getValue().forEach(text -> builder.addTerm(text, meaning, priority));
                });
    }

    private static boolean isEnglish(String language) {
        return language.equals(ENGLISH);
    }

    private static int priority(Meaning meaning, String language) {
        int likely =
                switch (meaning) {
                    case Meaning.Area _ -> 0;
                    case Meaning.Region _, Meaning.Muscle _ -> 1;
                    case Meaning.Complaint _, Meaning.Topic _, Meaning.Equipment _ -> 3;
                    case Meaning.Filler _ -> 5;
                    case Meaning.NoEquipment _,
                            Meaning.Placed _,
                            Meaning.Discreet _,
                            Meaning.Easy _,
                            Meaning.Within _,
                            Meaning.OfKind _,
                            Meaning.TimeUnit _,
                            Meaning.Amount _,
                            Meaning.Anything _,
                            Meaning.AskForHelp _,
                            Meaning.AskFor _,
                            Meaning.SmallWord _,
                            Meaning.NotATypo _ ->
                            4;
                };
        return isEnglish(language) ? likely : likely + OTHER_LANGUAGE;
    }

    /** Names and ids of areas, topics and equipment are words for them too. */
    private void addIds(Library library, List<Term> terms) {
        var areas = new HashMap<String, Meaning>();
        var topics = new HashMap<String, Meaning>();
        for (var term : terms) {
            if (term.meaning() instanceof Meaning.Area(var id, _)) areas.put(id, term.meaning());
            if (term.meaning() instanceof Meaning.Topic(var id, _)) topics.put(id, term.meaning());
        }
        library.areas()
                .forEach(
                        (id, named) -> addIds(named, areas.getOrDefault(id, new Meaning.Area(id))));
        library.topics()
                .forEach((id, named) ->
                        addIds(named, topics.getOrDefault(id, new Meaning.Topic(id, List.of()))));
        library.equipment()
                .forEach((id, kit) -> {
                    // Whoever says "desk" tells where they are, not what to use.
                    if (!kit.atHand()) addLabels(id, kit.name(), new Meaning.Equipment(id));
                });
    }

    private void addIds(Library.Named named, Meaning meaning) {
        addLabels(named.id(), named.name(), meaning);
    }

    private void addLabels(String id, Localized<String> label, Meaning meaning) {
        builder.addTerm(id, meaning, priority(meaning, ENGLISH));
        builder.addTerm(label.original(), meaning, priority(meaning, ENGLISH));
        label.translations().values().stream()
                .sorted()
                .forEach(text -> builder.addTerm(text, meaning, OTHER_LANGUAGE));
    }

    /** Minutes in a routine's name are a wish like any other: "Desk five" is no name for it. */
    private void addNames(Item item, List<String> names, int priority) {
        for (var name : names)
            if (item.type() != Item.Type.ROUTINE || !builder.hasNumber(name))
                builder.addName(name, item, priority);
    }
}
