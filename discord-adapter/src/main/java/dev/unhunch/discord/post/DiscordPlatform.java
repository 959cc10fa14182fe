package dev.unhunch.discord.post;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Rates;
import dev.unhunch.core.port.Reach;
import dev.unhunch.discord.connect.Gateway;
import dev.unhunch.discord.connect.Live;
import dev.unhunch.discord.draw.CardDrawing;
import dev.unhunch.discord.rest.Answer;
import dev.unhunch.discord.rest.Rest;
import dev.unhunch.discord.rest.Wish;
import dev.unhunch.discord.text.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Discord as a place to post in. Only Discord's own answer decides whether something can be posted;
 * what JDA remembers of channels merely says why not.
 */
public final class DiscordPlatform implements ChatPlatform {
    /**
     * Below Discord's fifty requests a second over all (developers/topics/rate-limits), with room
     * for edits and look-ups; five a second in one server spread its channels over a morning.
     */
    private static final Rates RATES = new Rates(35, 5);

    /**
     * Discord compares with what the same author sent “in the past few minutes” (resources/message)
     * and names no number: half of the least that a few can mean.
     */
    private static final Duration DEDUPLICATES = Duration.ofSeconds(60);

    /** In line for a post: the engine has room for others meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration EDIT_PATIENCE = Duration.ofSeconds(4);
    private static final Duration EDIT_WITHIN = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Gateway gateway;
    private final Rest rest;
    private final CardDrawing drawing;
    private final InstantSource clock;
    private final Rooms rooms;
    private final DirectMessages direct;
    private final History history;

    /** A platform that posts with the one, and knows from the other what this node can reach. */
    public DiscordPlatform(Gateway gateway, Rest rest, CardDrawing drawing, InstantSource clock) {
        this.gateway = gateway;
        this.rest = rest;
        this.drawing = drawing;
        this.clock = clock;
        rooms = new Rooms(gateway);
        direct = new DirectMessages(rest);
        history = new History(rest);
    }

    @Override
    public String name() {
        return Channels.PLATFORM;
    }

    @Override
    public Posted post(Place place, Card card, String key, Instant deadline) {
        var channel = channel(place, left(deadline), PATIENCE);
        if (!(channel instanceof Answer.Done(var id))) return notOpened(place, channel);
        var left = left(deadline);
        if (!left.isPositive()) return new Posted.RetryAfter(Duration.ZERO, Posted.Scope.CHANNEL);
        var answer = rest.send(create(id, card, Nonce.of(place, key)), left);
        forgetIfGone(place, answer);
        return Verdict.of(answer, code -> rooms.missing(place, code));
    }

    private Wish create(String channel, Card card, String nonce) {
        var data = drawing.message(card);
        var json = data.toData().put("nonce", nonce).put("enforce_nonce", true);
        var body = Wish.body(json, data.getAllDistinctFiles());
        return Wish.create("channels/" + channel + "/messages", body, PATIENCE);
    }

    /** Nothing was posted where not even the conversation could be opened. */
    private Posted notOpened(Place place, Answer answer) {
        return answer instanceof Answer.Lost
                ? new Posted.RetryAfter(SOON, Posted.Scope.CHANNEL)
                : Verdict.of(answer, code -> rooms.missing(place, code));
    }

    /** Where messages of a place go: {@link Answer.Done} with the channel's id, or why nowhere. */
    private Answer channel(Place place, Duration within, Duration patience) {
        var person = Channels.person(place);
        if (person.isPresent()) return direct.open(person.get(), within, patience);
        return Channels.channel(place)
                .<Answer>map(Answer.Done::new)
                .orElseGet(() -> new Answer.Denied(404, 10003, "no channel"));
    }

    private void forgetIfGone(Place place, Answer answer) {
        if (answer instanceof Answer.Denied denied && Verdict.isGone(denied))
            Channels.person(place).ifPresent(direct::forget);
    }

    private Duration left(Instant deadline) {
        return Duration.between(clock.instant(), deadline);
    }

    @Override
    public Posted tell(Person person, Card card, String key, Instant deadline) {
        return Channels.isId(person.id())
                ? post(Channels.direct(person), card, key, deadline)
                : new Posted.Undeliverable(Words.say("missing.person"));
    }

    @Override
    public Found find(Place place, String key) {
        var self = gateway.live().flatMap(Live::self);
        if (self.isEmpty()) return new Found.NotNow("not connected");
        return switch (channel(place, EDIT_WITHIN, EDIT_PATIENCE)) {
            case Answer.Done(var id) ->
                    history.find(id, new Marker(key, self.get()), rooms.readsHistory(place));
            case Answer.Wait(_, _, var why) -> new Found.NotNow(why);
            case Answer.Lost(_, var why) -> new Found.NotNow(why);
            // Without a conversation there is no message in it; posting says the rest.
            case Answer.Denied _ -> new Found.No();
        };
    }

    @Override
    public boolean edit(Place place, String messageId, Card card) {
        if (!Channels.isId(messageId)) return false;
        if (!(channel(place, EDIT_WITHIN, EDIT_PATIENCE) instanceof Answer.Done(var id)))
            return false;
        var data = drawing.edit(card);
        var body = Wish.body(data.toData(), data.getAllDistinctFiles());
        var bucket = "channels/" + id + "/messages";
        var wish = Wish.change(bucket + "/" + messageId, bucket, body, EDIT_PATIENCE);
        return rest.send(wish, EDIT_WITHIN) instanceof Answer.Done;
    }

    @Override
    public Access access(Place place) {
        return rooms.access(place);
    }

    @Override
    public Rates rates() {
        return RATES;
    }

    @Override
    public Duration deduplicatesFor() {
        return DEDUPLICATES;
    }

    /** A guild's number before it is divided among shards; 0, the first shard's, for people. */
    @Override
    public long route(Place place) {
        return Channels.guild(place).map(id -> id >>> 22).orElse(0L);
    }

    @Override
    public Reach reach() {
        Optional<Live> live = gateway.live();
        return live.map(each -> new Reach(name(), each.total(), each.ready()))
                .orElseGet(() -> new Reach(name(), 1, Set.of()));
    }
}
