package dev.unhunch.slack.install;

import dev.unhunch.slack.Secret;
import dev.unhunch.slack.team.Team;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * What Slack gave us for a workspace. Its components are what is stored, sealed, as JSON.
 *
 * @param team id of the workspace
 * @param name of the workspace, for people
 * @param botUser id of our own user there
 * @param scopes that were granted, separated by commas
 * @param refreshToken good for one new token; null where tokens do not end
 * @param endsAt when the bot token ends, in seconds since 1970; null where it does not
 */
record Installation(
        String team,
        String name,
        String botToken,
        String botUser,
        String scopes,
        @Nullable String refreshToken,
        @Nullable Long endsAt) {
    /** The workspace for whoever talks to it. */
    Team asTeam() {
        return new Team(team, new Secret(botToken), botUser);
    }

    /** Whether the token ends within a time from now. */
    boolean endsWithin(Duration time, Instant now) {
        return endsAt != null && !Instant.ofEpochSecond(endsAt).isAfter(now.plus(time));
    }

    /** Whether it is time for a new token, and there can be one. */
    boolean isDue(Duration before, Instant now) {
        return refreshToken != null && endsWithin(before, now);
    }

    @Override
    public String toString() {
        return "Installation[" + team + "]";
    }
}
