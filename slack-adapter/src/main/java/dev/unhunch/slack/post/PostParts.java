package dev.unhunch.slack.post;

import com.slack.api.Slack;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Memos;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.team.Teams;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/** What posting and asking about people have in common. */
public final class PostParts {
    private final Ports ports;
    private final People people;
    private final Rooms rooms;
    private final Members members;

    /**
     * What it is made of.
     *
     * @param nanos measures times between; see {@link System#nanoTime()}
     */
    public record Ports(
            Slack sdk,
            Teams teams,
            CardDrawing drawing,
            Memos memos,
            InstantSource clock,
            LongSupplier nanos) {}

    /** Nothing is known yet. */
    public PostParts(Ports ports) {
        this.ports = ports;
        people = new People(ports.sdk(), ports.nanos());
        rooms = new Rooms(ports.sdk(), ports.nanos());
        members = new Members(ports.sdk(), ports.nanos());
    }

    /** Somebody joined, left, or put away a channel: Slack is asked anew. */
    public void changed(Place place) {
        rooms.forget(place);
        members.forget(place);
    }

    Ports ports() {
        return ports;
    }

    Teams teams() {
        return ports.teams();
    }

    People people() {
        return people;
    }

    Rooms rooms() {
        return rooms;
    }

    Members members() {
        return members;
    }
}
