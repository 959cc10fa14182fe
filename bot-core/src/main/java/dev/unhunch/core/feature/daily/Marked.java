package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers about a channel that are read outside of it: they name it, and so do their buttons. */
record Marked(Texts texts, Place place) {
    private static final String OURS = "daily-";

    Reply reply(Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, var subject) -> new Reply.Ephemeral(card(card), subject);
            case Reply.Update(var card, var subject) -> new Reply.Update(card(card), subject);
            case Reply.Public(var card, var subject) -> new Reply.Ephemeral(card(card), subject);
            case Reply.OpenModal(var modal, var filledIn) ->
                    new Reply.OpenModal(modal(modal), filledIn.map(this::later));
            case Reply.Home _, Reply.Aside _, Reply.Nothing _ -> reply;
        };
    }

    private Supplier<Modal> later(Supplier<Modal> modal) {
        return () -> modal(modal.get());
    }

    private Modal modal(Modal modal) {
        return Elsewhere.press(place, modal.onSubmit())
                .map(press -> new Modal(press, modal.title(), modal.fields()))
                .orElse(modal);
    }

    Card card(Card card) {
        var rows =
                card.actionRows().stream()
                        .map(row -> row.stream().flatMap(each -> action(each).stream()).toList())
                        .filter(row -> !row.isEmpty())
                        .toList();
        return new Card(card.title(), named(card), rows, card.summary());
    }

    private List<Block> named(Card card) {
        var line = PlaceWords.around(texts, place, "daily.elsewhere.about");
        boolean isFull =
                card.blocks().size() == CardLimits.BLOCKS
                        || Card.length(card.title(), card.blocks()) + Rich.length(line)
                                > CardLimits.CARD_TEXT;
        if (isFull) return card.blocks();
        return Stream.concat(Stream.of(new Block.Text(line)), card.blocks().stream()).toList();
    }

    /** What does not fit a button with the channel's id is left out. */
    private Optional<Action> action(Action action) {
        return switch (action) {
            case Action.Button(var label, var press, var emphasis) ->
                    press(press).map(each -> new Action.Button(label, each, emphasis));
            case Action.Select(var label, var press, var choices) ->
                    press(press).map(each -> new Action.Select(label, each, choices));
            case Action.Link _ -> Optional.of(action);
        };
    }

    private Optional<ActionId> press(ActionId press) {
        boolean isNamed = press.verb().equals(DailyVerb.AT);
        return press.verb().startsWith(OURS) && !isNamed
                ? Elsewhere.press(place, press)
                : Optional.of(press);
    }
}
