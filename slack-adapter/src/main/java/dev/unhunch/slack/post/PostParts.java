package dev.unhunch.slack.post;

import com.slack.api.Slack;

import dev.unhunch.core.port.Memos;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.team.Teams;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What posting and asking about people are made of.
 *
 * @param nanos measures times between; see {@link System#nanoTime()}
 */
public record PostParts(
        Slack sdk,
        Teams teams,
        CardDrawing drawing,
        Memos memos,
        InstantSource clock,
        LongSupplier nanos) {
    /** Channels, as Slack knows them. */
    Rooms rooms() {
        return new Rooms(sdk, nanos);
    }
}
