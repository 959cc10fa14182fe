package dev.unhunch.slack.post;

import com.slack.api.Slack;
import com.slack.api.model.Conversation;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.text.Words;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What Slack says of channels. Only that all is well is remembered: who mends something sees it at
 * once.
 */
final class Rooms {
    private static final int MOST = 5_000;
    private static final Duration KEEP = Duration.ofMinutes(10);

    /** Nothing tells us that we were removed, or that a channel was put away. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final Duration WITHIN = Duration.ofSeconds(5);

    /** The channel is gone, or private and without us: Slack does not tell these apart. */
    private static final Set<String> UNSEEN =
            Set.of("channel_not_found", "invalid_channel", "not_in_channel");

    private final Slack sdk;
    private final Known<Place, Look> known;

    /** What was seen. */
    sealed interface Look {
        /** A channel. */
        record Seen(Conversation room) implements Look {}

        /** No channel that we may see. */
        record Unseen() implements Look {}

        /** A conversation of a few, which we have no right to look at. */
        record Closed() implements Look {}

        /** Slack did not tell. */
        record Unknown() implements Look {}
    }

    Rooms(Slack sdk, LongSupplier nanos) {
        this.sdk = sdk;
        known = new Known<>(MOST, KEEP, nanos);
    }

    Look look(Team team, Place place) {
        var channel = Channels.channel(place);
        if (channel.isEmpty()) return new Look.Unseen();
        var look =
                known.get(place, () -> Optional.of(ask(team, channel.get())))
                        .orElseGet(Look.Unknown::new);
        if (!isOpen(look)) known.forget(place);
        return look;
    }

    private Look ask(Team team, String channel) {
        var answer =
                Exchange.run(
                        WITHIN,
                        () ->
                                sdk.methods(team.botToken().reveal())
                                        .conversationsInfo(r -> r.channel(channel)));
        return switch (answer) {
            case Answer.Done(var response) when response.getChannel() != null ->
                    new Look.Seen(response.getChannel());
            case Answer.Denied(var error) when UNSEEN.contains(error) -> new Look.Unseen();
            case Answer.Denied(var error) when error.equals("missing_scope") -> new Look.Closed();
            case Answer.Done<?> _, Answer.Denied<?> _, Answer.Wait<?> _, Answer.Lost<?> _ ->
                    new Look.Unknown();
        };
    }

    private static boolean isOpen(Look look) {
        return look instanceof Look.Seen(var room) && access(room) instanceof Access.Open;
    }

    /** Where Slack does not tell, nothing is held back: posting will say what is wrong. */
    Access access(Team team, Place place) {
        return switch (look(team, place)) {
            case Look.Seen(var room) -> access(room);
            case Look.Unseen _ -> new Access.Missing(List.of(Words.say("missing.invitation")));
            case Look.Closed _ -> new Access.NotHere();
            case Look.Unknown _ -> new Access.Open();
        };
    }

    /** The same as it is now, give or take some seconds. */
    Access accessNow(Team team, Place place) {
        known.forgetOlder(place, FRESH);
        return access(team, place);
    }

    private static Access access(Conversation room) {
        if (room.isIm() || room.isMpim()) return new Access.NotHere();
        if (room.isArchived()) return new Access.Archived();
        return room.isMember()
                ? new Access.Open()
                : new Access.Missing(List.of(Words.say("missing.invitation")));
    }

    /** Looks anew next time. */
    void forget(Place place) {
        known.forget(place);
    }
}
