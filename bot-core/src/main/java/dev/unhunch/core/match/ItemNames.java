package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What items are called, in all languages, and what their texts say. */
final class ItemNames {
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private final Map<Item, List<String>> original = new LinkedHashMap<>();
    private final Map<Item, List<String>> translated = new LinkedHashMap<>();
    private final Map<Item, List<String>> texts = new LinkedHashMap<>();
    private final Map<Item, List<String>> titles = new LinkedHashMap<>();

    ItemNames(Library library) {
        library.exercises().values().forEach(this::add);
        library.routines().values().forEach(this::add);
        library.tips().values().forEach(this::add);
    }

    /** Names in the pack's own language, the one on the card first. */
    Map<Item, List<String>> original() {
        return original;
    }

    /** Names in other languages. */
    Map<Item, List<String>> translated() {
        return translated;
    }

    /** The names on the card, in all languages. */
    Map<Item, List<String>> titles() {
        return titles;
    }

    /** Names and sentences in the pack's own language. */
    Map<Item, List<String>> texts() {
        return texts;
    }

    private void add(Exercise exercise) {
        var item = new Item(Item.Type.EXERCISE, exercise.id());
        putNames(item, exercise.text(), ItemNames::namesOf);
        putTitles(item, exercise.text(), Exercise.Words::name);
        exercise.source().articleName().ifPresent(name -> add(original, item, List.of(name)));
        var words = exercise.text().original();
        add(texts, item, List.of(words.summary()));
        add(texts, item, words.steps());
        add(texts, item, words.cues());
    }

    private void add(Routine routine) {
        var item = new Item(Item.Type.ROUTINE, routine.id());
        putNames(item, routine.text(), ItemNames::namesOf);
        putTitles(item, routine.text(), Routine.Words::name);
    }

    private void add(Tip tip) {
        var item = new Item(Item.Type.TIP, tip.id());
        putNames(item, tip.text(), ItemNames::namesOf);
        putTitles(item, tip.text(), Tip.Words::title);
        add(texts, item, List.of(tip.text().original().body()));
    }

    private <T> void putNames(Item item, Localized<T> text, Function<T, List<String>> names) {
        add(original, item, names.apply(text.original()));
        add(texts, item, names.apply(text.original()));
        text.translations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> add(translated, item, names.apply(each.getValue())));
    }

    private <T> void putTitles(Item item, Localized<T> text, Function<T, String> title) {
        add(titles, item, List.of(title.apply(text.original())));
        text.translations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> add(titles, item, List.of(title.apply(each.getValue()))));
    }

    private static void add(Map<Item, List<String>> map, Item item, List<String> more) {
        map.computeIfAbsent(item, _ -> new ArrayList<>()).addAll(more);
    }

    private static List<String> namesOf(Exercise.Words words) {
        var names = Stream.concat(Stream.of(words.name()), words.aliases().stream());
        return Stream.concat(names, words.fieldName().stream()).flatMap(ItemNames::parts).toList();
    }

    /** Minutes in a routine's name are a wish like any other: "Desk five" is no name for it. */
    private static List<String> namesOf(Routine.Words words) {
        return Stream.concat(Stream.of(words.name()), words.aliases().stream())
                .flatMap(ItemNames::parts)
                .toList();
    }

    private static List<String> namesOf(Tip.Words words) {
        return Stream.concat(Stream.of(words.title()), words.aliases().stream()).toList();
    }

    /** "Pendulum (Codman) exercise" is two names: with and without what is in parentheses. */
    private static Stream<String> parts(String name) {
        var inside = PARENTHESES.matcher(name).results().map(part -> part.group(1));
        return Stream.concat(Stream.of(PARENTHESES.matcher(name).replaceAll(" ")), inside)
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }
}
