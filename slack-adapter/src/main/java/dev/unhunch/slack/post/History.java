package dev.unhunch.slack.post;

import com.slack.api.Slack;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;

import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.port.Found;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.team.Team;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for a post among the messages of a channel, from the newest back to before its day. */
final class History {
    /** Apps that are given to others get 15 at most, whatever they ask for (rate limits, 2025). */
    private static final int PAGE = 100;

    private static final int PAGES = 10;
    private static final Duration WITHIN = Duration.ofSeconds(10);

    /** Further than any zone is from Greenwich, and a day for clocks that are wrong. */
    private static final int DAYS_BEFORE = 2;

    /** Neither now nor later: we may not read there. */
    private static final Set<String> CLOSED =
            Set.of(
                    "missing_scope",
                    "no_permission",
                    "not_allowed_token_type",
                    "not_in_channel",
                    "channel_not_found",
                    "access_denied");

    private final Slack sdk;

    History(Slack sdk) {
        this.sdk = sdk;
    }

    Found find(Team team, String channel, String key) {
        // A post is known by its author too: without one, none would ever be found.
        if (team.botUser().isEmpty()) return new Found.CannotTell("our own user is not known");
        var marker = new Marker(key, team.botUser());
        var oldest = oldest(key);
        var cursor = "";
        for (int page = 0; page < PAGES; page++) {
            var answer = page(team, channel, oldest, cursor);
            if (!(answer instanceof Answer.Done(var response))) return unread(answer);
            var messages = response.getMessages();
            if (messages == null) return new Found.NotNow("an answer without messages");
            var found = on(messages, marker);
            if (found.isPresent()) return new Found.Yes(found.get());
            cursor = next(response);
            if (cursor.isEmpty())
                return response.isHasMore()
                        ? new Found.NotNow("an answer that says not where it goes on")
                        : new Found.No();
        }
        return new Found.CannotTell("more than " + PAGES + " pages of messages since");
    }

    private Answer<ConversationsHistoryResponse> page(
            Team team, String channel, String oldest, String cursor) {
        return Exchange.run(
                WITHIN,
                () ->
                        sdk.methods(team.botToken().reveal())
                                .conversationsHistory(r ->
                                        r.channel(channel)
                                                .oldest(oldest)
                                                .cursor(cursor.isEmpty() ? null : cursor)
                                                .limit(PAGE)
                                                .includeAllMetadata(true)));
    }

    private static Optional<String> on(List<Message> messages, Marker marker) {
        return messages.stream().filter(marker::isOn).findFirst().map(Message::getTs);
    }

    private static String next(ConversationsHistoryResponse response) {
        var metadata = response.getResponseMetadata();
        return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
    }

    /** A channel that is closed to us may hold the post, and may be open again the next moment. */
    private static Found unread(Answer<ConversationsHistoryResponse> answer) {
        return switch (answer) {
            case Answer.Done<?> _ -> new Found.NotNow("an answer without messages");
            case Answer.Wait(_, _, var why) -> new Found.NotNow(why);
            case Answer.Lost(var why) -> new Found.NotNow(why);
            case Answer.Denied(var error) ->
                    CLOSED.contains(error)
                            ? new Found.CannotTell("Slack: " + error)
                            : new Found.NotNow("Slack: " + error);
        };
    }

    /** The time of a message that was sent just before the post's day; 0 for none. */
    private static String oldest(String key) {
        return DeliveryKey.parse(key)
                .map(each -> each.date().minusDays(DAYS_BEFORE).atStartOfDay(ZoneOffset.UTC))
                .map(at -> Math.max(0, at.toEpochSecond()) + ".000000")
                .orElse("0");
    }
}
