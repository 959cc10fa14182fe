package dev.unhunch.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;

import dev.unhunch.core.bot.Incoming;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The global shortcut: a stretch break from anywhere, in a view of its own. */
record Shortcuts(Desk desk) {
    private static final List<String> STRETCH = List.of("stretch");

    /** Returns at once. */
    void answer(@Nullable String team, GlobalShortcutPayload payload) {
        var trigger = Trigger.now(payload.getTriggerId());
        var user = payload.getUser();
        if (user == null) return;
        Callers.alone(team, user.getId())
                .map(desk::known)
                .ifPresent(caller -> {
                    var incoming = new Incoming.Command(caller, STRETCH, Map.of());
                    var everybody = Callers.everybody(null, null);
                    var spot = new Spot(caller, everybody, "", Optional.empty());
                    desk.later()
                            .run(
                                    "answer a shortcut",
                                    () ->
                                            new AfterPress(desk.roads(), spot, trigger, incoming)
                                                    .inHome(desk.ask(incoming)));
                });
    }
}
