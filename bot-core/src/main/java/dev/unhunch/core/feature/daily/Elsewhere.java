package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.people.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody does about a channel while they are somewhere else, such as on their own page. The
 * buttons say which channel they mean, and so do those of every answer. All of it is public input:
 * who cannot see the channel learns nothing of it, and whoever may not change it is refused as they
 * would be in it.
 *
 * @param taps what can be done about a channel, by the verb
 */
record Elsewhere(DailyDesk desk, Map<String, Function<Tap, Reply>> taps) {
    /**
     * A press that means a channel, wherever it is tapped; empty where that is too long for one.
     */
    static Optional<ActionId> press(Place place, ActionId inner) {
        var arguments = new ArrayList<>(List.of(place.channel(), inner.verb()));
        arguments.addAll(inner.arguments());
        return ActionId.fits(DailyVerb.AT, arguments)
                ? Optional.of(new ActionId(DailyVerb.AT, arguments))
                : Optional.empty();
    }

    /** A button that says which channel it means. */
    Reply tapped(Tap tap) {
        var arguments = tap.action().arguments();
        if (arguments.size() < 2) return notFound(tap, Optional.empty());
        var inner = new ActionId(arguments.get(1), arguments.subList(2, arguments.size()));
        return about(place(tap, arguments.getFirst()), tap, inner)
                .orElseGet(() -> notFound(tap, Optional.of(tap.action())));
    }

    /** The form in which a channel is chosen, sent. */
    Reply sent(Tap tap) {
        var place = place(tap, tap.fields().getOrDefault(DailyForm.CHANNEL, ""));
        return about(place, tap, ActionId.of(DailyVerb.SENT))
                .orElseGet(() -> notFound(tap, again(tap, place)));
    }

    private static Place place(Tap tap, String channel) {
        var person = tap.caller().person();
        return new Place(person.platform(), person.workspace(), channel);
    }

    private Optional<Reply> about(Place place, Tap tap, ActionId inner) {
        var answer = taps.get(inner.verb());
        if (answer == null || !maySee(tap, place)) return Optional.empty();
        var there = new Caller(tap.caller().person(), place, tap.caller().locale());
        var reply = answer.apply(new Tap(there, inner, tap.chosen(), tap.fields()));
        return Optional.of(
                place.equals(tap.caller().place())
                        ? reply
                        : new Marked(tap.texts(), place).reply(reply));
    }

    private boolean maySee(Tap tap, Place place) {
        if (place.channel().isBlank()) return false;
        var person = tap.caller().person();
        return place.isDirect()
                ? place.channel().equals("@" + person.id())
                : desk.directory().maySee(person, place);
    }

    /** What was filled in is not lost where the channel could not be seen. */
    private Optional<ActionId> again(Tap tap, Place place) {
        var visit = Visit.of(desk, tap.caller());
        return new WishReader(visit).form(tap.fields()) instanceof Reading.Clear(var wish)
                ? wish.on(DailyVerb.ADD).flatMap(press -> press(place, press))
                : Optional.empty();
    }

    private Reply notFound(Tap tap, Optional<ActionId> again) {
        var visit = Visit.of(desk, tap.caller());
        return new Page(visit.say("daily.elsewhere"))
                .text(visit.say("daily.elsewhere.hint"))
                .row(
                        again.stream()
                                .map(press ->
                                        Action.Button.main(visit.say("daily.button.again"), press))
                                .toList())
                .reply();
    }
}
