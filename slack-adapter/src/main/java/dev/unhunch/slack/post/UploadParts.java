package dev.unhunch.slack.post;

import com.slack.api.Slack;

import dev.unhunch.core.port.Memos;
import dev.unhunch.slack.team.Teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What uploading is made of.
 *
 * @param background where uploads run
 * @param again after a try that failed
 * @param firstLook how long after an upload Slack is asked whether it is ready; doubled each time
 */
public record UploadParts(
        Slack sdk,
        Teams teams,
        Memos memos,
        InstantSource clock,
        Executor background,
        Duration again,
        Duration firstLook) {
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final Duration FIRST_LOOK = Duration.ofMillis(250);

    /** With the usual times. */
    public static UploadParts of(Slack sdk, Teams teams, Memos memos, InstantSource clock) {
        return new UploadParts(
                sdk, teams, memos, clock, Thread::startVirtualThread, AGAIN, FIRST_LOOK);
    }
}
