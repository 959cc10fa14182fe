package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos.Memo;
import dev.unhunch.slack.api.Answer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;

/** What happens in workspaces: words to us, invitations, pages opened, the end of it all. */
record Happenings(Desk desk) {
    private static final Logger log = LoggerFactory.getLogger(Happenings.class);

    /** Slack goes on trying for some minutes. */
    private static final Duration AGAIN = Duration.ofHours(1);

    /** A greeting is said once a channel; no channel is as old as this. */
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    /** May block. */
    void act(Event event) {
        switch (event.type()) {
            case "app_mention" -> mention(event);
            case "message" -> message(event);
            case "app_home_opened" -> home(event);
            case "member_joined_channel" -> joined(event);
            case "app_uninstalled" -> gone(event);
            case "tokens_revoked" -> {
                if (event.revokesBot()) gone(event);
            }
            default -> {}
        }
    }

    private void mention(Event event) {
        if (isNoPerson(event)) return;
        var caller =
                Callers.in(event.team(), event.text("user"), event.text("channel"), null)
                        .filter(_ -> isFirst(event));
        if (caller.isEmpty()) return;
        var spot = spot(event, caller.get());
        switch (said(event, caller.get())) {
            case Reply.Ephemeral(var card, _) -> whisper(spot, card);
            case Reply.Update(var card, _) -> whisper(spot, card);
            case Reply.Public(var card, _) -> post(spot, card);
            case Reply.Aside(var line, var direct) -> {
                whisper(spot, line);
                direct.ifPresent(card -> direct(spot, card));
            }
            case Reply.OpenModal _ -> whisper(spot, formLate(spot.caller()));
            case Reply.Home _, Reply.Nothing _ -> {}
        }
    }

    /** Words in somebody's own conversation with us. */
    private void message(Event event) {
        if (!event.text("channel_type").equals("im") || isNoPerson(event)) return;
        var caller = Callers.alone(event.team(), event.text("user")).filter(_ -> isFirst(event));
        if (caller.isEmpty()) return;
        var spot = spot(event, caller.get());
        switch (said(event, caller.get())) {
            case Reply.Ephemeral(var card, _) -> post(spot, card);
            case Reply.Update(var card, _) -> post(spot, card);
            case Reply.Public(var card, _) -> post(spot, card);
            case Reply.Aside(var line, var direct) -> post(spot, direct.orElse(line));
            case Reply.OpenModal _ -> post(spot, formLate(spot.caller()));
            case Reply.Home _, Reply.Nothing _ -> {}
        }
    }

    private Reply said(Event event, Caller caller) {
        var words = Words.read(event.text("text"), event.self());
        return desk.ask(new Incoming.Message(caller, words, true));
    }

    /** Ourselves, other bots, and what is no new message: edited, deleted, joined. */
    private static boolean isNoPerson(Event event) {
        return event.has("bot_id")
                || event.has("subtype")
                || event.has("edited")
                || event.text("user").equals(event.self());
    }

    private Spot spot(Event event, Caller caller) {
        var thread = Optional.of(event.text("thread_ts")).filter(ts -> !ts.isEmpty());
        return new Spot(desk.known(caller), Callers.everybody(null, null), "", thread);
    }

    /** Our page is drawn anew each time that it is opened, so a second time does no harm. */
    private void home(Event event) {
        if (!event.text("tab").equals("home")) return;
        var caller = Callers.alone(event.team(), event.text("user"));
        if (caller.isEmpty()) return;
        var incoming = new Incoming.Happened(caller.get(), Incoming.Occasion.HOME_OPENED);
        if (desk.ask(incoming) instanceof Reply.Home(var cards) && !cards.isEmpty())
            Problems.log("draw a page", desk.roads().publish(spot(event, caller.get()), cards));
    }

    /** Somebody invited us. Where nobody did, nobody is answered. */
    private void joined(Event event) {
        if (event.self().isEmpty() || !event.text("user").equals(event.self())) return;
        var channel = event.text("channel");
        var caller =
                Callers.in(event.team(), event.text("inviter"), channel)
                        .filter(_ -> isFirst(event))
                        .filter(each ->
                                isFirst(
                                        Workspace.of(each.place()),
                                        "greeted/" + channel,
                                        FOR_EVER));
        if (caller.isEmpty()) return;
        var incoming = new Incoming.Happened(caller.get(), Incoming.Occasion.INVITED);
        if (desk.ask(incoming) instanceof Reply.Public(var card, _))
            post(spot(event, caller.get()), card);
    }

    /** A second time does no harm. */
    private void gone(Event event) {
        if (event.team().isEmpty()) return;
        if (desk.parts().teams().forget(event.team()))
            desk.parts().news().left(new Workspace(Callers.PLATFORM, event.team()));
        else log.info("Still in {}: word of an end came late", event.team());
    }

    /** Whether no other process acts on it, and none did before. */
    private boolean isFirst(Event event) {
        return event.id().isEmpty()
                || isFirst(
                        new Workspace(Callers.PLATFORM, event.team()),
                        "event/" + event.id(),
                        AGAIN);
    }

    private boolean isFirst(Workspace workspace, String name, Duration length) {
        var now = desk.parts().clock().instant();
        try {
            return desk.parts().memos().add(new Memo(workspace, name, "", now.plus(length)), now);
        } catch (RuntimeException problem) {
            log.warn("Could not look whether an event was acted on before", problem);
            return true;
        }
    }

    private static Card formLate(Caller caller) {
        return Sentences.formLate(caller.locale(), Optional.empty());
    }

    /** Where we may not write there, they hear of it directly. */
    private void whisper(Spot spot, Card card) {
        var answer = desk.roads().whisper(spot, card);
        if (!Problems.log("answer a mention", answer) && answer instanceof Answer.Denied<Told>)
            direct(spot, card);
    }

    private void post(Spot spot, Card card) {
        Problems.log("post an answer", desk.roads().post(spot, card));
    }

    private void direct(Spot spot, Card card) {
        Problems.log("answer directly", desk.roads().direct(spot, card));
    }
}
