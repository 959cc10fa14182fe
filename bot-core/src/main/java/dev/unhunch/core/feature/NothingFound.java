package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said where there is no item to show: what was missing, and what there is. */
final class NothingFound {
    /** The shelf of tips, which are told apart by topics and not by areas. */
    static final String TIPS = "posture";

    private static final int BUTTONS = 4;
    private final Supplier<Content> content;

    NothingFound(Supplier<Content> content) {
        this.content = content;
    }

    /** Nothing for what was understood, with the nearest there is. */
    Reply yet(Texts texts, Query understood, List<Choice> nearest, String shelf) {
        var names = names(texts, understood);
        var title =
                names.isEmpty()
                        ? texts.say("nothing.yet")
                        : texts.say("nothing.yet.for", String.join(", ", names));
        var rows = new ArrayList<>(rows(texts));
        if (!nearest.isEmpty())
            rows.add(
                    List.of(
                            new Action.Select(
                                    texts.say("menu.nearest"),
                                    ActionId.of(Verb.PICK, shelf, Query.ANYTHING.toWire()),
                                    nearest)));
        return help(title, thereIs(texts, shelf), rows);
    }

    /** The words meant nothing to us; perhaps these were meant. */
    Reply notUnderstood(Texts texts, String shelf, List<Suggestion> suggestions) {
        var buttons = new Buttons(texts);
        var rows = new ArrayList<List<Action>>();
        if (!suggestions.isEmpty())
            rows.add(
                    suggestions.stream()
                            .limit(BUTTONS)
                            .map(each -> buttons.ask(each.label(), shelf, each.value()))
                            .toList());
        rows.addAll(rows(texts));
        var key = suggestions.isEmpty() ? "nothing.understood" : "nothing.didYouMean";
        return help(texts.say(key), thereIs(texts, shelf), rows);
    }

    /** What one can ask for. */
    Reply whatThereIs(Texts texts) {
        return help(
                texts.say("nothing.thereIs.title"),
                List.of(exercises(texts), topics(texts)),
                rows(texts));
    }

    private static Reply help(String title, List<Block> blocks, List<List<Action>> rows) {
        return new Reply.Ephemeral(new Card(title, blocks, rows, title), new Subject.OfHelp());
    }

    private static List<List<Action>> rows(Texts texts) {
        return List.of(
                List.of(
                        Action.Button.main(texts.say("button.find"), ActionId.of(Verb.FIND)),
                        Action.Button.plain(texts.say("button.help"), ActionId.of(Verb.HELP)),
                        new Buttons(texts).whenToGetHelp()));
    }

    private List<Block> thereIs(Texts texts, String shelf) {
        return List.of(shelf.equals(TIPS) ? topics(texts) : exercises(texts));
    }

    private Block exercises(Texts texts) {
        var areas = joined(areas(), library().areas(), texts);
        return new Block.Text(Rich.of(texts.say("nothing.thereIs", areas)));
    }

    private Block topics(Texts texts) {
        var ids =
                library().tips().values().stream()
                        .map(Tip::topics)
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var topics = joined(ids, library().topics(), texts);
        return new Block.Text(Rich.of(texts.say("nothing.topics", topics)));
    }

    /** Ids of areas that there is an exercise for, in the order of the library. */
    SequencedSet<String> areas() {
        var used =
                library().exercises().values().stream()
                        .map(Exercise::areas)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return library().areas().keySet().stream()
                .filter(used::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String joined(
            SequencedSet<String> ids, Map<String, Library.Named> named, Texts texts) {
        return named.values().stream()
                .filter(each -> ids.contains(each.id()))
                .map(each -> each.name().in(texts.locale()))
                .collect(Collectors.joining(", "));
    }

    private List<String> names(Texts texts, Query understood) {
        var areas = understood.areas().stream().map(library().areas()::get);
        var topics = understood.topics().stream().map(library().topics()::get);
        return Stream.concat(areas, topics)
                .filter(Objects::nonNull)
                .map(each -> each.name().in(texts.locale()))
                .distinct()
                .toList();
    }

    private Library library() {
        return content.get().library();
    }
}
