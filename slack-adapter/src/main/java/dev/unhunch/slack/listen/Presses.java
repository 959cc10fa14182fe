package dev.unhunch.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.slack.draw.Origin;
import dev.unhunch.slack.draw.Press;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Taps on buttons and choices in menus, in messages and in views. */
record Presses(Desk desk) {
    /** Returns at once: Slack is told that it arrived, and the answer follows. */
    void answer(@Nullable String team, BlockActionPayload payload) {
        var trigger = Trigger.now(payload.getTriggerId());
        var view = payload.getView();
        var spot = caller(team, payload).map(desk::known).map(caller -> spot(payload, caller));
        var incoming = spot.flatMap(each -> incoming(each.caller(), payload));
        if (incoming.isEmpty()) return;
        desk.later()
                .run(
                        "answer a tap",
                        () -> {
                            var reply = desk.ask(incoming.get());
                            var again =
                                    new AfterPress(
                                            desk.roads(), spot.get(), trigger, incoming.get());
                            if (view == null)
                                again.inMessage(reply, isReplaceable(spot.get(), payload));
                            else if ("home".equals(view.getType())) again.inHome(reply);
                            else again.inModal(reply, viewNow(payload));
                        });
    }

    private static Optional<Caller> caller(@Nullable String team, BlockActionPayload payload) {
        var user = payload.getUser() == null ? null : payload.getUser().getId();
        var view = payload.getView();
        if (view != null) {
            var origin = Objects.requireNonNullElse(view.getPrivateMetadata(), "");
            return Origin.isChannel(origin) && !origin.startsWith("@")
                    ? Callers.in(team, user, origin)
                    : Callers.alone(team, user);
        }
        var channel = payload.getChannel();
        return channel == null
                ? Optional.empty()
                : Callers.in(team, user, channel.getId(), channel.getName());
    }

    private static Spot spot(BlockActionPayload payload, Caller caller) {
        var user = payload.getUser();
        var container = payload.getContainer();
        return new Spot(
                caller,
                Callers.everybody(user.getId(), user.getUsername()),
                Objects.requireNonNullElse(payload.getResponseUrl(), ""),
                container == null
                        ? Optional.empty()
                        : Optional.ofNullable(container.getThreadTs()));
    }

    /** What was pressed; empty where it only opens a page. */
    private static Optional<Incoming> incoming(Caller caller, BlockActionPayload payload) {
        var actions = Objects.requireNonNullElse(payload.getActions(), List.<Action>of());
        return actions.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(action ->
                        Press.read(Objects.requireNonNullElse(action.getActionId(), ""))
                                .map(press -> Again.read(caller, press, chosen(action))));
    }

    private static List<String> chosen(Action action) {
        var many = Objects.requireNonNullElse(action.getSelectedOptions(), List.of());
        return Stream.concat(Stream.ofNullable(action.getSelectedOption()), many.stream())
                .map(option -> ((Action.SelectedOption) option).getValue())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isReplaceable(Spot spot, BlockActionPayload payload) {
        var container = payload.getContainer();
        return spot.isTheirs() || (container != null && container.isEphemeral());
    }

    private static Optional<ViewNow> viewNow(BlockActionPayload payload) {
        var view = payload.getView();
        return view == null || view.getId() == null
                ? Optional.empty()
                : Optional.of(new ViewNow(view.getId(), Optional.ofNullable(view.getHash())));
    }
}
