package dev.unhunch.slack.listen;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;

import dev.unhunch.slack.draw.Readers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Locale;

/**
 * Everything that comes in goes through here, before Bolt looks for a handler by its name. So each
 * thing is acknowledged, known or not: Slack shows a failure to people where it is not, and sends
 * events again.
 */
final class Door implements Middleware {
    private static final Logger log = LoggerFactory.getLogger(Door.class);

    private final Commands commands;
    private final Presses presses;
    private final Submissions submissions;
    private final Shortcuts shortcuts;
    private final Happenings happenings;
    private final Desk desk;
    private final RecentIds recent = new RecentIds();

    Door(Desk desk) {
        this.desk = desk;
        commands = new Commands(desk);
        presses = new Presses(desk);
        submissions = new Submissions(desk);
        shortcuts = new Shortcuts(desk);
        happenings = new Happenings(desk);
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's own signature
    public Response apply(Request request, Response response, MiddlewareChain chain)
            throws Exception {
        if (request instanceof UrlVerificationRequest) return chain.next(request);
        try {
            return answer(request);
        } catch (RuntimeException | StackOverflowError problem) {
            log.error("Could not answer what came in", problem);
            return request instanceof SlashCommandRequest ? broken() : Acks.empty();
        }
    }

    private Response answer(Request<?> request) {
        var team = request.getContext().getTeamId();
        switch (request) {
            case SlashCommandRequest command -> {
                var payload = command.getPayload();
                if (recent.isNew(payload.getTriggerId())) return commands.answer(payload);
            }
            case ViewSubmissionRequest form -> {
                var payload = form.getPayload();
                if (recent.isNew(payload.getTriggerId())) return submissions.answer(team, payload);
            }
            case BlockActionRequest action -> {
                var payload = action.getPayload();
                if (recent.isNew(payload.getTriggerId())) presses.answer(team, payload);
            }
            case GlobalShortcutRequest shortcut -> {
                var payload = shortcut.getPayload();
                if (recent.isNew(payload.getTriggerId())) shortcuts.answer(team, payload);
            }
            case EventRequest event -> happened(event.getRequestBodyAsString());
            default -> {}
        }
        return Acks.empty();
    }

    /** Reads it, and acts on it where it is new. */
    private void happened(String body) {
        Event.read(body)
                .filter(event -> recent.isNew(event.id()))
                .ifPresent(
                        event -> desk.later().run("act on an event", () -> happenings.act(event)));
    }

    private Response broken() {
        var card = Sentences.broken(Locale.ENGLISH);
        var drawing = desk.parts().drawing();
        return Acks.json(
                Messages.acknowledging(drawing.message(card, "", new Readers.One()), false));
    }
}
