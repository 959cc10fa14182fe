package dev.unhunch.slack.post;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Rates;
import dev.unhunch.slack.api.Answer;
import dev.unhunch.slack.api.Exchange;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.draw.DeliveryMark;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.text.Words;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Slack as a place to post in. Only Slack's own answer decides whether something can be posted. */
public final class SlackPlatform implements ChatPlatform {
    /**
     * Slack allows “several hundred a minute” in a workspace (docs.slack.dev, rate limits), and
     * nothing over all workspaces; that is up to this machine.
     */
    private static final Rates RATES = new Rates(50, 4);

    private static final Duration EDIT_WITHIN = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(SlackPlatform.class);

    private final PostParts parts;
    private final Rooms rooms;
    private final ChannelPace pace;
    private final DirectChannels direct;
    private final History history;

    /** A platform with its parts. */
    public SlackPlatform(PostParts parts) {
        this.parts = parts;
        rooms = parts.rooms();
        pace = new ChannelPace(parts.ports().nanos());
        direct = new DirectChannels(parts.ports().memos(), parts.ports().clock());
        history = new History(parts.ports().sdk());
    }

    @Override
    public String name() {
        return Channels.PLATFORM;
    }

    @Override
    public Posted post(Place place, Card card, String key, Instant deadline) {
        if (!left(deadline).isPositive())
            return new Posted.RetryAfter(Duration.ZERO, Posted.Scope.CHANNEL);
        var target = target(place);
        if (target.isEmpty()) return new Posted.Undeliverable(Words.say("missing.channel"));
        Optional<Team> team;
        try {
            team = parts.teams().find(place.workspace());
        } catch (RuntimeException e) {
            // Slack or the store is away. Nothing has left yet, and nobody may think otherwise.
            log.warn("No token for {} yet: {}", place, e.toString());
            return new Posted.RetryAfter(SOON, Posted.Scope.WORKSPACE);
        }
        return team.map(found -> post(found, new Post(place, target.get(), card, key), deadline))
                .orElseGet(() -> new Posted.Undeliverable(Words.say("missing.installation")));
    }

    /** What is posted, and in Slack's words where. */
    private record Post(Place place, String target, Card card, String key) {}

    private Posted post(Team team, Post post, Instant deadline) {
        var wait = pace.take(post.place());
        if (wait.isPresent()) return new Posted.RetryAfter(wait.get(), Posted.Scope.CHANNEL);
        var answer =
                withOrWithoutPictures(
                        post.card(), team, drawn -> send(team, post, drawn, left(deadline)));
        if (answer instanceof Answer.Done(var response) && response.getChannel() != null)
            direct.remember(post.place(), response.getChannel());
        if (answer instanceof Answer.Denied) rooms.forget(post.place());
        return Verdict.of(answer, post.place());
    }

    /** A second time is safe: what Slack refuses for a picture, it has not taken. */
    private <T> Answer<T> withOrWithoutPictures(
            Card card, Team team, Function<CardDrawing.Drawn, Answer<T>> send) {
        var drawn = parts.ports().drawing().message(card, team.id());
        var answer = send.apply(drawn);
        return drawn.hasPictures() && Verdict.isUnfit(answer)
                ? send.apply(parts.ports().drawing().withoutPictures(card))
                : answer;
    }

    private Answer<ChatPostMessageResponse> send(
            Team team, Post post, CardDrawing.Drawn drawn, Duration within) {
        var request =
                ChatPostMessageRequest.builder()
                        .channel(post.target())
                        .text(drawn.text())
                        .blocksAsString(drawn.blocks())
                        .metadataAsString(DeliveryMark.metadata(post.key()))
                        .parse("none")
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .build();
        return Exchange.run(within, () -> methods(team).chatPostMessage(request));
    }

    private MethodsClient methods(Team team) {
        return parts.ports().sdk().methods(team.botToken().reveal());
    }

    /** Slack takes a person's id for a channel's: their own conversation with us. */
    private static Optional<String> target(Place place) {
        return Channels.person(place).or(() -> Channels.channel(place));
    }

    private Duration left(Instant deadline) {
        return Duration.between(parts.ports().clock().instant(), deadline);
    }

    @Override
    public Posted tell(Person person, Card card, String key, Instant deadline) {
        return Channels.isId(person.id())
                ? post(Channels.direct(person), card, key, deadline)
                : new Posted.Undeliverable(Words.say("missing.person"));
    }

    @Override
    public Found find(Place place, String key) {
        try {
            var team = parts.teams().find(place.workspace());
            if (team.isEmpty()) return new Found.CannotTell("not installed there");
            var channel =
                    Channels.person(place).isPresent()
                            ? direct.find(place)
                            : Channels.channel(place);
            return channel.map(id -> history.find(team.get(), id, key))
                    .map(found -> inPlace(found, channel.get(), place))
                    .orElseGet(() -> new Found.CannotTell("the conversation is not known"));
        } catch (UncheckedIOException e) {
            return new Found.NotNow(String.valueOf(e.getMessage()));
        }
    }

    private static Found inPlace(Found found, String channel, Place place) {
        return found instanceof Found.Yes(var ts)
                ? new Found.Yes(new MessageId(channel, ts).wire(place))
                : found;
    }

    @Override
    public boolean edit(Place place, String messageId, Card card) {
        try {
            var message = MessageId.parse(place, messageId);
            var team = parts.teams().find(place.workspace());
            if (message.isEmpty() || team.isEmpty()) return false;
            return withOrWithoutPictures(
                            card,
                            team.get(),
                            drawn -> update(team.get(), message.get(), drawn, card))
                    instanceof Answer.Done;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private Answer<ChatUpdateResponse> update(
            Team team, MessageId message, CardDrawing.Drawn drawn, Card card) {
        var request =
                ChatUpdateRequest.builder()
                        .channel(message.channel())
                        .ts(message.ts())
                        .text(drawn.text())
                        .blocksAsString(drawn.blocks())
                        .parse("none");
        DeliveryMark.keyOf(card).map(DeliveryMark::metadata).ifPresent(request::metadataAsString);
        return Exchange.run(EDIT_WITHIN, () -> methods(team).chatUpdate(request.build()));
    }

    @Override
    public Access access(Place place) {
        return access(place, team -> rooms.access(team, place));
    }

    @Override
    public Access accessNow(Place place) {
        return access(place, team -> rooms.accessNow(team, place));
    }

    private Access access(Place place, Function<Team, Access> ask) {
        if (Channels.person(place).isPresent()) return new Access.Open();
        if (Channels.channel(place).isEmpty()) return new Access.NotHere();
        try {
            return parts.teams().find(place.workspace()).map(ask).orElseGet(Access.NotHere::new);
        } catch (UncheckedIOException _) {
            return new Access.Open();
        }
    }

    @Override
    public Rates rates() {
        return RATES;
    }
}
