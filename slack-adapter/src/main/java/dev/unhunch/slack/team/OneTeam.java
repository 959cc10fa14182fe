package dev.unhunch.slack.team;

import com.slack.api.Slack;
import com.slack.api.methods.response.auth.AuthTestResponse;

import dev.unhunch.slack.Secret;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/** The one workspace that a bot token opens. It is asked for once, and remembered. */
public final class OneTeam implements Teams {
    private static final Duration WITHIN = Duration.ofSeconds(5);

    /** Many may ask while Slack is away. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final Duration REFUSED_PAUSE = Duration.ofSeconds(30);

    private final Slack sdk;
    private final Secret botToken;
    private volatile @Nullable Team team;
    private Known last = new Known.NotNow(Duration.ZERO, "not asked yet");
    private long closedUntil = System.nanoTime();

    /** What is known of it. */
    public sealed interface Known {
        /** Slack told. */
        record Yes(Team team) implements Known {}

        /** Slack does not tell at the moment. */
        record NotNow(Duration pause, String why) implements Known {}

        /**
         * Slack does not take the token.
         *
         * @param error Slack's own word, such as {@code invalid_auth}
         */
        record Refused(String error) implements Known {}
    }

    /** The one of a token. */
    public OneTeam(Slack sdk, Secret botToken) {
        this.sdk = sdk;
        this.botToken = botToken;
    }

    /**
     * Which one it is; Slack is asked where it has not told yet, but not again before the pause is
     * over that followed a failure.
     */
    public Known know() {
        var known = team;
        return known == null ? ask() : new Known.Yes(known);
    }

    private synchronized Known ask() {
        var known = team;
        if (known != null) return new Known.Yes(known);
        long left = closedUntil - System.nanoTime();
        if (left > 0) {
            return last instanceof Known.NotNow(_, var why)
                    ? new Known.NotNow(Duration.ofNanos(left), why)
                    : last;
        }
        last = read(Exchange.run(WITHIN, () -> sdk.methods(botToken.reveal()).authTest(r -> r)));
        return last;
    }

    private Known read(Answer<AuthTestResponse> answer) {
        return switch (answer) {
            case Answer.Done(var told) when told.getTeamId() != null && told.getUserId() != null ->
                    learn(told);
            case Answer.Done<AuthTestResponse> _ -> notNow(Duration.ZERO, "an answer without ids");
            case Answer.Wait(var delay, var asked, var why) ->
                    notNow(asked ? delay : Duration.ZERO, why);
            case Answer.Lost(var why) -> notNow(Duration.ZERO, why);
            case Answer.Denied(var error) -> {
                closedUntil = System.nanoTime() + REFUSED_PAUSE.toNanos();
                yield new Known.Refused(error);
            }
        };
    }

    private Known learn(AuthTestResponse told) {
        var known = new Team(told.getTeamId(), botToken, told.getUserId());
        team = known;
        return new Known.Yes(known);
    }

    private Known notNow(Duration asked, String why) {
        var longer = asked.compareTo(PAUSE) > 0 ? asked : PAUSE;
        closedUntil = System.nanoTime() + longer.toNanos();
        return new Known.NotNow(longer, why);
    }

    /**
     * The workspace, where it is this one. A token that is refused says nothing about what people
     * set up: whoever runs the product may have mistyped it.
     */
    @Override
    public Optional<Team> find(String id) {
        return switch (know()) {
            case Known.Yes(var known) -> Optional.of(known).filter(each -> each.id().equals(id));
            case Known.NotNow(_, var why) -> throw new UncheckedIOException(new IOException(why));
            case Known.Refused(var error) -> throw new UncheckedIOException(new IOException(error));
        };
    }

    @Override
    public boolean forget(String id) {
        synchronized (this) {
            var known = team;
            if (known != null && known.id().equals(id)) team = null;
        }
        return !(know() instanceof Known.Yes(var known) && known.id().equals(id));
    }
}
