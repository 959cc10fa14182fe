package dev.unhunch.slack.listen;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Card;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.draw.Json;
import dev.unhunch.slack.draw.Origin;
import dev.unhunch.slack.draw.Press;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Forms sent. The answer takes the form's place, in the acknowledgement itself; where it takes
 * longer, a word stands there until it comes.
 */
record Submissions(Desk desk) {
    /** A form that somebody sent. */
    private record Sent(Spot spot, Optional<ViewNow> view) {
        Card moment() {
            return Sentences.wait(spot.caller().locale());
        }
    }

    Response answer(@Nullable String team, ViewSubmissionPayload payload) {
        var view = payload.getView();
        var user = payload.getUser();
        if (view == null || user == null) return Acks.empty();
        var origin = Objects.requireNonNullElse(view.getPrivateMetadata(), "");
        boolean isInChannel = Origin.isChannel(origin) && !origin.startsWith("@");
        var caller =
                (isInChannel
                                ? Callers.in(team, user.getId(), origin)
                                : Callers.alone(team, user.getId()))
                        .map(desk::known);
        if (caller.isEmpty()) return Acks.empty();
        var everybody = Callers.everybody(user.getId(), user.getUsername());
        var spot = new Spot(caller.get(), everybody, "", Optional.empty());
        var form = Objects.requireNonNullElse(view.getCallbackId(), "");
        var incoming = new Incoming.Submitted(caller.get(), form, fields(view));
        return answer(
                new Sent(
                        spot,
                        Optional.ofNullable(view.getId())
                                .map(id -> new ViewNow(id, Optional.empty()))),
                incoming);
    }

    private Response answer(Sent sent, Incoming incoming) {
        var waiting = Waiting.on(desk.later(), () -> desk.ask(incoming));
        var soon = waiting.soon();
        if (soon.isPresent()) return acknowledge(sent, soon.get());
        waiting.then("answer a form late", reply -> late(sent, reply));
        return update(card(sent, sent.moment()));
    }

    private Response acknowledge(Sent sent, Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, _) -> update(card(sent, card));
            case Reply.Update(var card, _) -> update(card(sent, card));
            case Reply.Aside(var line, var direct) -> update(card(sent, direct.orElse(line)));
            case Reply.Public(var card, _) -> {
                desk.later().run("answer a form for all", () -> post(sent, card));
                yield Acks.json("{\"response_action\":\"clear\"}");
            }
            case Reply.OpenModal form -> {
                var forms = new Forms(desk.roads(), sent.spot());
                desk.later()
                        .run(
                                "fill in a form",
                                () -> sent.view().ifPresent(view -> forms.fillIn(view, form)));
                yield update(forms.draw(form.modal()));
            }
            case Reply.Home _, Reply.Nothing _ -> Acks.empty();
        };
    }

    private String card(Sent sent, Card card) {
        var caller = sent.spot().caller();
        return desk.roads().views().card(card, caller.place(), caller.locale());
    }

    private static Response update(String view) {
        return Acks.json(
                new Json()
                        .object()
                        .field("response_action", "update")
                        .raw("view", view)
                        .endObject()
                        .toString());
    }

    private void late(Sent sent, Reply reply) {
        switch (reply) {
            case Reply.Ephemeral(var card, _) -> show(sent, card);
            case Reply.Update(var card, _) -> show(sent, card);
            case Reply.Aside(var line, var direct) -> show(sent, direct.orElse(line));
            case Reply.Public(var card, _) -> {
                post(sent, card);
                show(sent, card);
            }
            case Reply.OpenModal form -> reopen(sent, form);
            case Reply.Home _, Reply.Nothing _ -> show(sent, sent.moment());
        }
    }

    /** Where the view was closed meanwhile, they hear of it in the place. */
    private void show(Sent sent, Card card) {
        var roads = desk.roads();
        var answer =
                sent.view()
                        .map(view -> roads.update(sent.spot(), view, card))
                        .orElseGet(() -> new Answer.Denied<>("not_found"));
        if (Problems.log("answer a form late", answer) || !(answer instanceof Answer.Denied<Told>))
            return;
        if (!Problems.log("answer a form in its place", roads.whisper(sent.spot(), card)))
            Problems.log("answer a form directly", roads.direct(sent.spot(), card));
    }

    private void reopen(Sent sent, Reply.OpenModal form) {
        var forms = new Forms(desk.roads(), sent.spot());
        sent.view()
                .ifPresent(view -> {
                    var drawn = forms.draw(form.modal());
                    var answer = desk.roads().update(sent.spot(), view, drawn);
                    if (Problems.log("open a form late", answer)) forms.fillIn(view, form);
                });
    }

    private void post(Sent sent, Card card) {
        var answer = desk.roads().post(sent.spot(), card);
        if (!Problems.log("answer a form for all", answer)
                && answer instanceof Answer.Denied<Told>
                && !sent.spot().isTheirs())
            Problems.log("answer a form directly", desk.roads().direct(sent.spot(), card));
    }

    private static Map<String, String> fields(View view) {
        var fields = new HashMap<String, String>();
        if (view.getState() == null || view.getState().getValues() == null) return fields;
        view.getState()
                .getValues()
                .forEach((block, values) -> {
                    if (values == null) return;
                    values.values().stream()
                            .filter(Objects::nonNull)
                            .map(Submissions::value)
                            .filter(value -> !value.isBlank())
                            .findFirst()
                            .ifPresent(value -> fields.put(Press.field(block), value));
                });
        return fields;
    }

    /** Several chosen values are joined by commas, as the core has it. */
    private static String value(ViewState.Value value) {
        if (value.getValue() != null) return value.getValue();
        if (value.getSelectedTime() != null) return value.getSelectedTime();
        if (value.getSelectedConversation() != null) return value.getSelectedConversation();
        if (value.getSelectedOption() != null)
            return Objects.requireNonNullElse(value.getSelectedOption().getValue(), "");
        if (value.getSelectedOptions() == null) return "";
        return value.getSelectedOptions().stream()
                .filter(Objects::nonNull)
                .map(ViewState.SelectedOption::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(","));
    }
}
