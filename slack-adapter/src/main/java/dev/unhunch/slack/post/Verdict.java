package dev.unhunch.slack.post;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Posted;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.text.Words;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What an answer means for a post (docs.slack.dev, chat.postMessage, errors). */
final class Verdict {
    /**
     * What is missing, by Slack's word for it: nothing can be posted there until that is mended.
     */
    private static final Map<String, String> CLOSED =
            Map.ofEntries(
                    Map.entry("not_in_channel", "missing.member"),
                    Map.entry("channel_not_found", "missing.channel"),
                    Map.entry("is_archived", "missing.archived"),
                    Map.entry("account_inactive", "missing.installation"),
                    Map.entry("token_revoked", "missing.installation"),
                    Map.entry("restricted_action", "missing.permission"),
                    Map.entry("restricted_action_read_only_channel", "missing.permission"),
                    Map.entry("restricted_action_thread_only_channel", "missing.permission"),
                    Map.entry("posting_to_general_channel_denied", "missing.permission"),
                    Map.entry("user_not_found", "missing.person"),
                    Map.entry("user_disabled", "missing.person"),
                    Map.entry("cannot_dm_bot", "missing.person"),
                    Map.entry("messages_tab_disabled", "missing.tab"),
                    Map.entry("user_is_bot", "missing.person"));

    /**
     * About us and not about this place: a token that was mistyped, or a right that the app lost,
     * must not end what people set up.
     */
    private static final Set<String> ABOUT_US =
            Set.of(
                    "invalid_auth",
                    "not_authed",
                    "token_expired",
                    "missing_scope",
                    "no_permission",
                    "not_allowed_token_type",
                    "org_login_required",
                    "accesslimited",
                    "access_denied",
                    "team_access_not_granted",
                    "ekm_access_denied");

    /** A picture that Slack cannot fetch or show makes the whole message unfit. */
    private static final Set<String> UNFIT =
            Set.of(
                    "invalid_blocks",
                    "invalid_blocks_format",
                    "invalid_attachments",
                    "invalid_arguments",
                    "file_not_found",
                    "slack_file_not_found");

    private static final Duration LATER = Duration.ofMinutes(1);

    private Verdict() {}

    static Posted of(Answer<ChatPostMessageResponse> answer, Place place) {
        return switch (answer) {
            case Answer.Done(var response) -> delivered(response, place);
            case Answer.Wait<?> wait -> waiting(wait);
            case Answer.Lost(var why) -> new Posted.Uncertain(why);
            case Answer.Denied(var error) -> denied(error, place);
        };
    }

    private static Posted delivered(ChatPostMessageResponse response, Place place) {
        var channel = response.getChannel();
        var ts = response.getTs();
        return channel == null || ts == null
                ? new Posted.Uncertain("an answer without a message")
                : new Posted.Delivered(new MessageId(channel, ts).wire(place));
    }

    /** What Slack asks for is about one workspace; where Slack is not reached, it is about all. */
    private static Posted waiting(Answer.Wait<?> wait) {
        if (wait.asked()) return new Posted.RetryAfter(wait.delay(), Posted.Scope.WORKSPACE);
        var scope = wait.delay().isZero() ? Posted.Scope.CHANNEL : Posted.Scope.PLATFORM;
        return new Posted.RetryAfter(wait.delay(), scope);
    }

    private static Posted denied(String error, Place place) {
        if (ABOUT_US.contains(error)) return new Posted.RetryAfter(LATER, Posted.Scope.WORKSPACE);
        var closed = CLOSED.get(error);
        if (closed == null) return new Posted.Refused("Slack: " + error);
        boolean direct = Channels.person(place).isPresent();
        return new Posted.Undeliverable(
                Words.say(direct && closed.equals("missing.channel") ? "missing.person" : closed));
    }

    /** Whether the same without pictures may be taken. */
    static boolean isUnfit(Answer<?> answer) {
        return answer instanceof Answer.Denied(var error) && UNFIT.contains(error);
    }
}
