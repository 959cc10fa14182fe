package dev.unhunch.slack.install;

import com.slack.api.Slack;
import com.slack.api.methods.request.oauth.OAuthV2AccessRequest;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;

import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/** Asks Slack for tokens: {@code oauth.v2.access}, for a code or for a refresh token. */
final class Grants {
    /** With Slack's silence after that, well within the time that one of us may take for it. */
    private static final Duration WITHIN = Duration.ofSeconds(20);

    private final Slack sdk;
    private final SlackSettings.Mode.Http app;
    private final InstantSource clock;

    Grants(Slack sdk, SlackSettings.Mode.Http app, InstantSource clock) {
        this.sdk = sdk;
        this.app = app;
        this.clock = clock;
    }

    /** What came of asking. */
    sealed interface Grant {
        /** Given; with the id of our app at Slack. */
        record Given(Installation installation, String app) implements Grant {}

        /** For a whole organisation, which we do not take. */
        record OrgWide() implements Grant {}

        /** Not given; with Slack's word for why. */
        record Refused(String error) implements Grant {}

        /** Slack did not answer, or not now. */
        record Unreachable(String why) implements Grant {}
    }

    /** For the code that somebody came back with, and the page they were to come back to. */
    Grant forCode(String code, @Nullable String redirect) {
        return ask(request().code(code).redirectUri(redirect).build());
    }

    /** For a refresh token, which is used up by it. */
    Grant forRefresh(String refreshToken) {
        return ask(request().grantType("refresh_token").refreshToken(refreshToken).build());
    }

    private OAuthV2AccessRequest.OAuthV2AccessRequestBuilder request() {
        return OAuthV2AccessRequest.builder()
                .clientId(app.clientId())
                .clientSecret(app.clientSecret().reveal());
    }

    private Grant ask(OAuthV2AccessRequest request) {
        var now = clock.instant();
        return switch (Exchange.run(WITHIN, () -> sdk.methods().oauthV2Access(request))) {
            case Answer.Done(var answer) -> given(answer, now.getEpochSecond());
            case Answer.Denied(var error) -> new Grant.Refused(error);
            case Answer.Wait(_, _, var why) -> new Grant.Unreachable(why);
            case Answer.Lost(var why) -> new Grant.Unreachable(why);
        };
    }

    /** Whether a token opens Slack; where Slack does not say so, it does not. */
    boolean opens(Installation installation) {
        var methods = sdk.methods(installation.botToken());
        return Exchange.run(WITHIN, () -> methods.authTest(r -> r)) instanceof Answer.Done;
    }

    private static Grant given(OAuthV2AccessResponse answer, long now) {
        if (answer.isEnterpriseInstall() || answer.getTeam() == null) return new Grant.OrgWide();
        if (answer.getTeam().getId() == null || answer.getAccessToken() == null)
            return new Grant.Unreachable("an answer without a token");
        var expiresIn = answer.getExpiresIn();
        return new Grant.Given(
                new Installation(
                        answer.getTeam().getId(),
                        Objects.requireNonNullElse(answer.getTeam().getName(), ""),
                        answer.getAccessToken(),
                        Objects.requireNonNullElse(answer.getBotUserId(), ""),
                        Objects.requireNonNullElse(answer.getScope(), ""),
                        answer.getRefreshToken(),
                        expiresIn == null ? null : now + expiresIn),
                Objects.requireNonNullElse(answer.getAppId(), ""));
    }
}
