package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Query;
import dev.unhunch.core.match.Relaxed;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.text.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers with the items of one shelf: the first, another one, a chosen one, a shared one. */
final class ShelfAnswers<T> {
    private static final int MENU = 10;
    private final Shelf<T> shelf;
    private final RecentlyShown recent;
    private final NothingFound nothing;

    ShelfAnswers(Shelf<T> shelf, RecentlyShown recent, NothingFound nothing) {
        this.shelf = shelf;
        this.recent = recent;
        this.nothing = nothing;
    }

    /** Items that meet a wish, best first. */
    private record Offer<T>(List<T> bestFirst, Query query, Set<Relaxed> relaxed) {
        static <T> Offer<T> of(Match.Found<T> found, List<T> bestFirst) {
            return new Offer<>(bestFirst, found.understood(), found.relaxed());
        }
    }

    Shelf<T> shelf() {
        return shelf;
    }

    /** Answers words, privately. */
    Reply words(Caller caller, Texts texts, String words) {
        return matched(caller, texts, words, shelf.find(words));
    }

    /** Answers a wish put together in a form. */
    Reply query(Caller caller, Texts texts, Query query) {
        return matched(caller, texts, query.toWire(), shelf.find(query));
    }

    private Reply matched(Caller caller, Texts texts, String question, Match<T> match) {
        return switch (match) {
            case Match.Found<T> found -> {
                var item = choose(caller.person(), question, found);
                var offer = offer(found);
                yield new Reply.Ephemeral(
                        shelf.card(
                                texts, item, relaxed(texts, offer), actions(caller, offer, item)),
                        shelf.subject(item, alternatives(offer, item)));
            }
            case Match.NothingYet(var understood, var nearest) ->
                    nothing.yet(texts, understood, choices(nearest.stream(), texts), shelf.name());
            case Match.NotUnderstood<T>(var suggestions) ->
                    nothing.notUnderstood(texts, shelf.name(), suggestions);
            case Match.AsksForHelp<T>() -> nothing.whatThereIs(texts);
        };
    }

    private T choose(Person person, String question, Match.Found<T> found) {
        if (found.byName()) return found.best();
        var ids = found.bestFirst().stream().map(shelf::id).toList();
        var id = recent.answer(person, shelf.name() + " " + question, ids);
        return found.bestFirst().get(ids.indexOf(id));
    }

    /** Something else for the wish in a button. */
    Reply another(Tap tap) {
        var found = offer(tap);
        if (found.isEmpty()) return nothing.whatThereIs(tap.texts());
        var offer = found.get();
        var ids = offer.bestFirst().stream().map(shelf::id).toList();
        var id = recent.another(tap.caller().person(), tap.argument(2), ids);
        return update(tap.caller(), offer, offer.bestFirst().get(ids.indexOf(id)));
    }

    /** The item chosen from a menu. */
    Reply pick(Tap tap) {
        var item = shelf.item(tap.choice());
        var offer = offer(tap);
        if (item.isEmpty() || offer.isEmpty()) return nothing.whatThereIs(tap.texts());
        recent.show(tap.caller().person(), tap.choice());
        return update(tap.caller(), offer.get(), item.get());
    }

    private Reply update(Caller caller, Offer<T> offer, T item) {
        var texts = Texts.in(caller.locale());
        return new Reply.Update(
                shelf.card(texts, item, relaxed(texts, offer), actions(caller, offer, item)),
                shelf.subject(item, alternatives(offer, item)));
    }

    /** Posts an item for everybody, and says who did. */
    Reply share(Tap tap) {
        var item = shelf.item(tap.argument(1));
        if (item.isEmpty()) return nothing.whatThereIs(tap.texts());
        var texts = tap.texts();
        var buttons = new Buttons(texts);
        var mine = buttons.ask(texts.say("button.oneForMe"), shelf.name(), shelf.about(item.get()));
        var by =
                new Rich.Row(
                        List.of(
                                Rich.of(texts.say("shared.by") + " "),
                                new Rich.Mention(tap.caller().person())));
        return new Reply.Public(
                shelf.card(
                        texts,
                        item.get(),
                        List.of(by),
                        List.of(List.of(mine, buttons.whenToGetHelp()))),
                shelf.subject(item.get(), List.of()));
    }

    private Optional<Offer<T>> offer(Tap tap) {
        return Query.parse(tap.argument(1)).map(shelf::find).flatMap(this::found).map(this::offer);
    }

    private Optional<Match.Found<T>> found(Match<T> match) {
        return match instanceof Match.Found<T> found ? Optional.of(found) : Optional.empty();
    }

    /** Where just one item meets a wish, "Another" goes on to what meets the rest of it. */
    private Offer<T> offer(Match.Found<T> found) {
        var query = found.understood();
        if (found.bestFirst().size() > 1) return Offer.of(found, found.bestFirst());
        var others =
                found(shelf.find(query.withoutSubject())).map(Match.Found::bestFirst).stream()
                        .flatMap(List::stream);
        // By id: an item's own equality reads all of its text.
        var all = new LinkedHashMap<String, T>();
        Stream.concat(found.bestFirst().stream(), others)
                .forEach(each -> all.putIfAbsent(shelf.id(each), each));
        return Offer.of(found, List.copyOf(all.values()));
    }

    private static List<Rich> relaxed(Texts texts, Offer<?> offer) {
        return offer.relaxed.stream()
                .sorted()
                .map(each -> Rich.of(texts.say("relaxed." + each.name())))
                .toList();
    }

    private List<List<Action>> actions(Caller caller, Offer<T> offer, T item) {
        var texts = Texts.in(caller.locale());
        var buttons = new Buttons(texts);
        var wire = offer.query.toWire();
        var another = ActionId.of(Verb.ANOTHER, shelf.name(), wire, shelf.id(item));
        var row = new ArrayList<Action>();
        row.add(buttons.another(another));
        if (!caller.place().isTheirsAlone()) row.add(buttons.share(shelf.name(), shelf.id(item)));
        row.add(buttons.whenToGetHelp());
        var more = alternatives(offer, item).stream().flatMap(id -> shelf.item(id).stream());
        return buttons.rows(row, ActionId.of(Verb.PICK, shelf.name(), wire), choices(more, texts));
    }

    private List<Choice> choices(Stream<T> items, Texts texts) {
        return items.map(item -> Buttons.choice(shelf.id(item), shelf.title(item, texts.locale())))
                .limit(MENU)
                .toList();
    }

    private List<String> alternatives(Offer<T> offer, T item) {
        return Stream.concat(offer.bestFirst.stream().map(shelf::id), shelf.beside(item).stream())
                .filter(id -> !id.equals(shelf.id(item)))
                .distinct()
                .limit(MENU)
                .toList();
    }
}
