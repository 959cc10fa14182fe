package dev.unhunch.slack.connect;

import com.slack.api.Slack;

import dev.unhunch.slack.Secret;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.text.Words;

import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Set;

/** Asks Slack for the address of a new socket. */
record Entrance(Slack sdk, Secret appToken) {
    private static final Duration WITHIN = Duration.ofSeconds(10);

    /** After these (apps.connections.open, errors) asking again does not help. */
    private static final Set<String> FINAL =
            Set.of(
                    "invalid_auth",
                    "not_authed",
                    "not_allowed_token_type",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "missing_scope",
                    "no_permission",
                    "access_denied",
                    "forbidden_team");

    /** What Slack says. */
    sealed interface Found {
        /** Where to go. */
        record Address(String url) implements Found {}

        /** Nowhere for now. */
        record NotNow(Duration pause, String why) implements Found {}

        /** Nowhere at all, in one sentence. */
        record Refused(String why) implements Found {}
    }

    Found ask() {
        var answer =
                Exchange.run(
                        WITHIN, () -> sdk.methods(appToken.reveal()).appsConnectionsOpen(r -> r));
        return switch (answer) {
            case Answer.Done(var opened) when isAddress(opened.getUrl()) ->
                    new Found.Address(opened.getUrl());
            case Answer.Done<?> _ -> new Found.NotNow(Duration.ZERO, "an answer without address");
            case Answer.Wait(var delay, var asked, var why) ->
                    new Found.NotNow(asked ? delay : Duration.ZERO, why);
            case Answer.Lost(var why) -> new Found.NotNow(Duration.ZERO, why);
            case Answer.Denied(var error) ->
                    FINAL.contains(error)
                            ? new Found.Refused(Words.say("refused.app", error))
                            : new Found.NotNow(Duration.ZERO, error);
        };
    }

    private static boolean isAddress(@Nullable String url) {
        return url != null
                && url.startsWith("ws")
                && HttpUrl.parse("http" + url.substring("ws".length())) != null;
    }
}
