package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is offered while somebody types, by what the words are for. */
record Completions(
        Suggestions stretches,
        Suggestions strengtheners,
        Suggestions anyExercise,
        Suggestions routines,
        Suggestions tips) {

    Suggestions exercises(Goal goal) {
        return switch (goal) {
            case STRETCH -> stretches;
            case STRENGTHEN -> strengtheners;
            case ANY -> anyExercise;
        };
    }

    static Completions of(Library library, List<Term> terms, ItemNames names) {
        var offers = new Offers(library, terms, names);
        return new Completions(
                offers.exercises(e -> e.kind() != Kind.STRENGTH),
                offers.exercises(e -> e.kind() == Kind.STRENGTH),
                offers.exercises(_ -> true),
                offers.routines(),
                offers.tips());
    }

    /** Areas and topics that have something, then the things themselves. */
    private record Offers(
            Library library,
            ItemNames names,
            Map<String, List<String>> areaWords,
            Map<String, List<String>> topicWords) {
        Offers(Library library, List<Term> terms, ItemNames names) {
            this(library, names, new HashMap<>(), new HashMap<>());
            for (var term : terms) {
                if (term.meaning() instanceof Meaning.Area(var id, _)) add(areaWords, id, term);
                if (term.meaning() instanceof Meaning.Topic(var id, _)) add(topicWords, id, term);
            }
        }

        private static void add(Map<String, List<String>> words, String id, Term term) {
            var all = words.computeIfAbsent(id, _ -> new ArrayList<>());
            term.words().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> all.addAll(each.getValue()));
        }

        Suggestions exercises(Predicate<Exercise> which) {
            var offers = new ArrayList<Suggestions.Offer>();
            var chosen = library.exercises().values().stream().filter(which).toList();
            addNamed(
                    library.areas().values().stream()
                            .filter(area -> chosen.stream().anyMatch(has(area.id())))
                            .toList(),
                    areaWords,
                    offers);
            for (var each : chosen)
                addItem(each.id(), Item.Type.EXERCISE, label(each.text(), w -> w.name()), offers);
            return new Suggestions(offers);
        }

        private static Predicate<Exercise> has(String area) {
            return exercise -> exercise.areas().contains(area);
        }

        Suggestions routines() {
            var offers = new ArrayList<Suggestions.Offer>();
            var all = library.routines().values();
            for (var each : all)
                addItem(each.id(), Item.Type.ROUTINE, label(each.text(), w -> w.name()), offers);
            addNamed(
                    library.areas().values().stream()
                            .filter(area ->
                                    all.stream().anyMatch(r -> r.areas().contains(area.id())))
                            .toList(),
                    areaWords,
                    offers);
            return new Suggestions(offers);
        }

        Suggestions tips() {
            var offers = new ArrayList<Suggestions.Offer>();
            var all = library.tips().values();
            addNamed(
                    library.topics().values().stream()
                            .filter(topic ->
                                    all.stream().anyMatch(t -> t.topics().contains(topic.id())))
                            .toList(),
                    topicWords,
                    offers);
            for (var each : all)
                addItem(each.id(), Item.Type.TIP, label(each.text(), w -> w.title()), offers);
            return new Suggestions(offers);
        }

        private static <T> Localized<String> label(Localized<T> text, Function<T, String> name) {
            var translations = new HashMap<String, String>();
            text.translations().forEach((tag, words) -> translations.put(tag, name.apply(words)));
            return new Localized<>(name.apply(text.original()), translations);
        }

        private static void addNamed(
                List<Library.Named> all,
                Map<String, List<String>> words,
                List<Suggestions.Offer> offers) {
            for (var each : all) {
                var found = new ArrayList<String>();
                found.add(each.name().original());
                found.add(each.id());
                found.addAll(each.name().translations().values());
                found.addAll(words.getOrDefault(each.id(), List.of()));
                offers.add(new Suggestions.Offer(each.id(), each.name(), found));
            }
        }

        private void addItem(
                String id,
                Item.Type type,
                Localized<String> label,
                List<Suggestions.Offer> offers) {
            var item = new Item(type, id);
            var found = new ArrayList<>(names.original().getOrDefault(item, List.of()));
            found.addAll(names.translated().getOrDefault(item, List.of()));
            offers.add(new Suggestions.Offer(id, label, found));
        }
    }
}
