package dev.unhunch.slack.post;

import com.slack.api.Slack;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;

import dev.unhunch.core.people.Place;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.team.Team;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** Who is in a channel, for a minute from memory. */
final class Members {
    private static final int MOST = 500;
    private static final Duration KEEP = Duration.ofMinutes(1);
    private static final Duration WITHIN = Duration.ofSeconds(2);

    /** Slack recommends no more than 200 at a time (docs.slack.dev, pagination). */
    private static final int PAGE = 200;

    private static final int PAGES = 25;

    private final Slack sdk;
    private final Known<Place, Set<String>> known;

    Members(Slack sdk, LongSupplier nanos) {
        this.sdk = sdk;
        known = new Known<>(MOST, KEEP, nanos);
    }

    /** Whether somebody is in a channel; false where Slack does not tell. */
    boolean isIn(Team team, Place place, String person) {
        return known.get(place, () -> ask(team, place))
                .filter(all -> all.contains(person))
                .isPresent();
    }

    private Optional<Set<String>> ask(Team team, Place place) {
        Set<String> all = new HashSet<>();
        var cursor = "";
        for (int page = 0; page < PAGES; page++) {
            var answer = page(team, place.channel(), cursor);
            if (!(answer instanceof Answer.Done(var response)) || response.getMembers() == null)
                return Optional.empty();
            all.addAll(response.getMembers());
            var metadata = response.getResponseMetadata();
            var next = metadata == null ? null : metadata.getNextCursor();
            if (next == null || next.isEmpty()) break;
            cursor = next;
        }
        return Optional.of(Set.copyOf(all));
    }

    private Answer<ConversationsMembersResponse> page(Team team, String channel, String cursor) {
        return Exchange.run(
                WITHIN,
                () ->
                        sdk.methods(team.botToken().reveal())
                                .conversationsMembers(r ->
                                        r.channel(channel)
                                                .cursor(cursor.isEmpty() ? null : cursor)
                                                .limit(PAGE)));
    }

    /** Asks anew next time. */
    void forget(Place place) {
        known.forget(place);
    }
}
