package dev.unhunch.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Card;
import dev.unhunch.slack.draw.Readers;

import java.util.Objects;
import java.util.Optional;

/**
 * Slash commands. What is known at once is said in the acknowledgement itself; what takes longer
 * comes by the response URL.
 */
record Commands(Desk desk) {
    /** A line that somebody typed. */
    private record Typed(Spot spot, String line, Trigger trigger) {}

    Response answer(SlashCommandPayload payload) {
        return read(payload).map(this::answer).orElseGet(Acks::empty);
    }

    private Optional<Typed> read(SlashCommandPayload payload) {
        return Callers.in(
                        payload.getTeamId(),
                        payload.getUserId(),
                        payload.getChannelId(),
                        payload.getChannelName())
                .map(desk::known)
                .map(caller -> new Typed(spot(payload, caller), line(payload), trigger(payload)));
    }

    private static Spot spot(SlashCommandPayload payload, Caller caller) {
        return new Spot(
                caller,
                Callers.everybody(payload.getUserId(), payload.getUserName()),
                Objects.requireNonNullElse(payload.getResponseUrl(), ""),
                Optional.empty());
    }

    private static Trigger trigger(SlashCommandPayload payload) {
        return Trigger.now(payload.getTriggerId());
    }

    private static String line(SlashCommandPayload payload) {
        var command = Objects.requireNonNullElse(payload.getCommand(), "");
        var text = Objects.requireNonNullElse(payload.getText(), "");
        return text.isBlank() ? command : command + " " + text;
    }

    private Response answer(Typed typed) {
        var incoming = new Incoming.FreeText(typed.spot().caller(), typed.line());
        var waiting = Waiting.on(desk.later(), () -> desk.ask(incoming));
        var soon = waiting.soon();
        if (soon.isPresent()) return acknowledge(typed, soon.get());
        waiting.then("answer a command late", reply -> late(typed, reply));
        return Acks.empty();
    }

    private Response acknowledge(Typed typed, Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, _) -> toThem(typed, card);
            case Reply.Update(var card, _) -> toThem(typed, card);
            case Reply.Aside(var line, var direct) -> toThem(typed, direct.orElse(line));
            case Reply.Public(var card, _) ->
                    typed.spot().isTheirs()
                            ? toThem(typed, card)
                            : Acks.json(message(typed, card, typed.spot().everybody(), true));
            case Reply.OpenModal form -> {
                desk.later().run("open a form", () -> open(typed, form));
                yield Acks.empty();
            }
            case Reply.Home _, Reply.Nothing _ -> Acks.empty();
        };
    }

    private Response toThem(Typed typed, Card card) {
        return Acks.json(message(typed, card, new Readers.One(), false));
    }

    private String message(Typed typed, Card card, Readers readers, boolean isForAll) {
        var drawn = desk.parts().drawing().message(card, typed.spot().team(), readers);
        return Messages.acknowledging(drawn, isForAll);
    }

    private void late(Typed typed, Reply reply) {
        switch (reply) {
            case Reply.Ephemeral(var card, _) -> respond(typed, card, Messages.Audience.THEM);
            case Reply.Update(var card, _) -> respond(typed, card, Messages.Audience.THEM);
            case Reply.Aside(var line, var direct) ->
                    respond(typed, direct.orElse(line), Messages.Audience.THEM);
            case Reply.Public(var card, _) ->
                    respond(
                            typed,
                            card,
                            typed.spot().isTheirs()
                                    ? Messages.Audience.THEM
                                    : Messages.Audience.ALL);
            case Reply.OpenModal form -> open(typed, form);
            case Reply.Home _, Reply.Nothing _ -> {}
        }
    }

    private void respond(Typed typed, Card card, Messages.Audience audience) {
        Problems.log("answer a command late", desk.roads().respond(typed.spot(), card, audience));
    }

    private void open(Typed typed, Reply.OpenModal form) {
        var forms = new Forms(desk.roads(), typed.spot());
        if (!forms.open("views.open", typed.trigger(), form))
            respond(
                    typed,
                    Sentences.formLate(typed.spot().caller().locale(), Again.typing(typed.line())),
                    Messages.Audience.THEM);
    }
}
