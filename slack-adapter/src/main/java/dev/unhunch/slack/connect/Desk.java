package dev.unhunch.slack.connect;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Has every envelope worked on by a thread of its own, and acknowledged whatever happens. */
final class Desk {
    private static final int OK = 200;
    private static final int MOST_COMPLAINTS = 100;
    private static final String ID = "\"envelope_id\"";
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    private final App app;
    private final Requests requests;
    private final Seen seen = new Seen();
    private final Set<String> complaints = ConcurrentHashMap.newKeySet();

    Desk(App app) {
        this.app = app;
        requests = new Requests(app.config());
    }

    /** Takes what came over a link; returns at once. */
    void take(String text, Link link) {
        if (!text.contains(ID)) {
            // About the link itself: it must be known before what comes next.
            read(text, link);
            return;
        }
        link.begin();
        Thread.startVirtualThread(() -> {
            try {
                read(text, link);
            } finally {
                link.end();
            }
        });
    }

    private void read(String text, Link link) {
        var envelope = Envelope.read(text);
        if (envelope.isEmpty()) {
            complain("a message that cannot be read");
            return;
        }
        switch (envelope.get().type()) {
            case "hello" -> link.hello();
            case "disconnect" -> link.leave(envelope.get().word("reason"));
            default -> acknowledge(envelope.get(), link);
        }
    }

    private void acknowledge(Envelope envelope, Link link) {
        var id = envelope.id();
        if (id.isEmpty()) {
            complain("nothing to acknowledge in a " + envelope.type());
            return;
        }
        var ack = Ack.empty(id);
        try {
            if (seen.isNew(id)) ack = work(envelope);
        } finally {
            link.send(ack);
        }
    }

    private String work(Envelope envelope) {
        try {
            var request = requests.of(envelope);
            if (request.isEmpty()) {
                complain("an envelope of an unknown kind, of type " + envelope.type());
                return Ack.empty(envelope.id());
            }
            Response response = app.run(request.get());
            if (response.getStatusCode() == OK && envelope.takesAnswer())
                return Ack.of(envelope.id(), response);
            if (response.getStatusCode() == OK) return Ack.empty(envelope.id());
            complain("HTTP " + response.getStatusCode() + " for a " + envelope.type());
        } catch (Exception e) {
            log.error("Could not answer a {}", envelope.type(), e);
        }
        return Ack.empty(envelope.id());
    }

    /** Once for each kind: what Slack says wrongly, it may say often. */
    private void complain(String about) {
        if (complaints.size() < MOST_COMPLAINTS && complaints.add(about))
            log.warn("From Slack came {}; it is passed over", about);
    }
}
