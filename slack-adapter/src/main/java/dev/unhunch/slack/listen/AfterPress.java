package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Card;
import dev.unhunch.slack.api.Answer;

import java.util.Optional;

/** The one answer to a tap, where the tap was. */
record AfterPress(Roads roads, Spot spot, Trigger trigger, Incoming pressed) {
    /**
     * Under a message.
     *
     * @param isReplaceable whether nobody else sees that message
     */
    void inMessage(Reply reply, boolean isReplaceable) {
        switch (reply) {
            case Reply.Ephemeral(var card, _) -> respond(card, Messages.Audience.THEM);
            case Reply.Public(var card, _) ->
                    respond(card, spot.isTheirs() ? Messages.Audience.THEM : Messages.Audience.ALL);
            case Reply.Update(var card, _) ->
                    respond(card, isReplaceable ? Messages.Audience.SAME : Messages.Audience.THEM);
            case Reply.Aside(var line, var direct) ->
                    respond(direct.orElse(line), Messages.Audience.THEM);
            case Reply.OpenModal form -> {
                if (!new Forms(roads, spot).open("views.open", trigger, form))
                    respond(late(), Messages.Audience.THEM);
            }
            case Reply.Home _, Reply.Nothing _ -> {}
        }
    }

    /** On the page that somebody has with us: the answer lies over it. */
    void inHome(Reply reply) {
        switch (reply) {
            case Reply.Ephemeral(var card, _) -> show("views.open", card);
            case Reply.Update(var card, _) -> show("views.open", card);
            case Reply.Aside(var line, var direct) -> show("views.open", direct.orElse(line));
            case Reply.Public(var card, _) -> post(card);
            case Reply.OpenModal form -> open("views.open", form);
            case Reply.Home(var cards) -> Problems.log("draw a page", roads.publish(spot, cards));
            case Reply.Nothing _ -> {}
        }
    }

    /** In a view: the answer takes its place. */
    void inModal(Reply reply, Optional<ViewNow> now) {
        switch (reply) {
            case Reply.Ephemeral(var card, _) -> update(now, card);
            case Reply.Update(var card, _) -> update(now, card);
            case Reply.Aside(var line, var direct) -> update(now, direct.orElse(line));
            case Reply.Public(var card, _) -> update(now, share(card));
            case Reply.OpenModal form -> open("views.push", form);
            case Reply.Home _, Reply.Nothing _ -> {}
        }
    }

    private void respond(Card card, Messages.Audience audience) {
        if (spot.responseUrl().isEmpty()) direct(card);
        else Problems.log("answer a tap", roads.respond(spot, card, audience));
    }

    /**
     * Where the view changed since the tap, by another tap perhaps, the answer still takes its
     * place: it is the last thing that they asked for.
     */
    private void update(Optional<ViewNow> now, Card card) {
        if (now.isEmpty()) {
            direct(card);
            return;
        }
        var answer = roads.update(spot, now.get(), card);
        if (answer instanceof Answer.Denied<Told>(var error) && error.equals("hash_conflict"))
            answer = roads.update(spot, new ViewNow(now.get().id(), Optional.empty()), card);
        if (!Problems.log("answer a tap in a view", answer)) orDirect(answer, card);
    }

    private void show(String method, Card card) {
        var answer = roads.show(spot, method, trigger, card);
        if (!Problems.log("answer a tap on a page", answer)) orDirect(answer, card);
    }

    /** Posts for all, which nobody sees who looks at a view; what the view is to say of it. */
    private Card share(Card card) {
        var answer = roads.post(spot, card);
        Problems.log("answer for all", answer);
        var locale = spot.caller().locale();
        return switch (answer) {
            case Answer.Done<Told> _ -> Sentences.shared(locale);
            case Answer.Denied<Told> _, Answer.Wait<Told> _ -> Sentences.notShared(locale);
            case Answer.Lost<Told> _ -> Sentences.perhapsShared(locale);
        };
    }

    private void post(Card card) {
        var answer = roads.post(spot, card);
        if (!Problems.log("answer for all", answer) && !spot.isTheirs()) orDirect(answer, card);
    }

    private void open(String method, Reply.OpenModal form) {
        if (!new Forms(roads, spot).open(method, trigger, form)) direct(late());
    }

    /** Nothing is lost where the view is gone, and nothing said twice where that is not clear. */
    private void orDirect(Answer<Told> answer, Card card) {
        if (answer instanceof Answer.Denied<Told>) direct(card);
    }

    private void direct(Card card) {
        Problems.log("answer directly", roads.direct(spot, card));
    }

    private Card late() {
        var again =
                switch (pressed) {
                    case Incoming.Acted(_, var press, var chosen) when chosen.isEmpty() ->
                            ActionId.parse(press);
                    case Incoming.FreeText(_, var line) -> Again.typing(line);
                    case Incoming.Acted _,
                            Incoming.Command _,
                            Incoming.Message _,
                            Incoming.Happened _,
                            Incoming.Submitted _ ->
                            Optional.<ActionId>empty();
                };
        return Sentences.formLate(spot.caller().locale(), again);
    }
}
