package dev.unhunch.web.room;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Transcript;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was said in every channel and who sees it. What only one person sees is in memory and ends
 * with the process; what everybody sees is in a transcript, and outlives it. Safe for many threads
 * at once; nobody waits for a page to read, and what one person sees does not wait for the
 * transcript.
 */
public final class Rooms {
    /** Messages for everybody shown of a channel. */
    static final int PUBLIC_SHOWN = 200;

    /** Messages for one person kept in a channel. */
    static final int PRIVATE_KEPT = 100;

    /** Open pages at once; more than the trial needs, fewer than would hurt. */
    static final int LISTENERS = 200;

    private static final long NONE = Long.MAX_VALUE;

    /**
     * What a person sees in a place.
     *
     * @param newest every message up to this id that the person sees is among the messages, or too
     *     old to be shown
     */
    public record View(long newest, List<Message> messages) {
        /** Copies the list. */
        public View {
            messages = List.copyOf(messages);
        }
    }

    private final InstantSource clock;
    private final Transcript transcript;
    private final Function<Card, String> written;
    private final Audience audience = new Audience(LISTENERS);
    private final Map<Seat, History> forOne = new HashMap<>();
    private final Unsure unsure = new Unsure();

    /** Held while the transcript changes, so that pages hear of changes in their order. */
    private final Object writing = new Object();

    /** Two nodes that speak in the same millisecond hardly ever use the same id. */
    private final int offset = ThreadLocalRandom.current().nextInt(1_000);

    private long newest;
    private long underWay = NONE;

    /**
     * Rooms with what a transcript holds.
     *
     * @param written a card as the transcript keeps it
     */
    public Rooms(InstantSource clock, Transcript transcript, Function<Card, String> written) {
        this.clock = clock;
        this.transcript = transcript;
        this.written = written;
        // Ids go on rising after a restart, even where the clock went back: a page from before
        // never acts on another message.
        this.newest = transcript.lastId();
    }

    /** What a person sees in a place, oldest first. */
    public View seenFrom(Seat seat) {
        long upTo;
        List<Message> own;
        synchronized (this) {
            upTo = Math.min(newest, underWay - 1);
            own = one(seat).stream().toList();
        }
        var all = transcript.newest(seat.place(), PUBLIC_SHOWN).stream().map(Rooms::kept);
        return new View(
                upTo,
                Stream.concat(all, own.stream())
                        .sorted(Comparator.comparingLong(Message::id))
                        .toList());
    }

    /** Keeps the line that a person typed; only they see it, as with commands on a platform. */
    public Message typed(Seat seat, String text) {
        return addForOne(seat, new Message.Line(seat.person(), text));
    }

    /** Shows a card to one person. */
    public Message tell(Seat seat, Card card) {
        return addForOne(seat, new Message.Posted(card));
    }

    /** Shows a card to everybody in a place. */
    public Message post(Place place, Card card) {
        return post(place, new Post(card, null), Instant.MAX).orElseThrow();
    }

    /**
     * Shows a card to everybody in a place. Where there is a message of its key already, that one
     * is the result, and nothing is shown anew.
     *
     * @return the message, or empty where the deadline had passed before anything was kept
     */
    public Optional<Message> post(Place place, Post post, Instant deadline) {
        var body = written.apply(post.card());
        synchronized (writing) {
            var now = clock.instant();
            if (!now.isBefore(deadline)) return Optional.empty();
            // Whole milliseconds: a store may keep no more, and pages compare.
            var entry = new Transcript.Entry(begin(), now.truncatedTo(ChronoUnit.MILLIS), body);
            try {
                var message = kept(transcript.add(place, entry, post.key()));
                boolean isUnseen = unsure.remove(place, post.key());
                if (isUnseen || message.id() == entry.id()) show(place, message, false);
                return Optional.of(message);
            } catch (RuntimeException lost) {
                unsure.add(place, post.key());
                throw lost;
            } finally {
                end();
            }
        }
    }

    /** The message of a key. */
    public Optional<Message> find(Place place, String key) {
        synchronized (writing) {
            var found = transcript.find(place, key).map(Rooms::kept);
            // Kept after all, although the transcript had not said so: nobody has seen it yet.
            if (found.isPresent() && unsure.remove(place, key)) show(place, found.get(), false);
            return found;
        }
    }

    /** Changes what a message for everybody says; empty where there is none. */
    public Optional<Message> edit(Place place, long id, Card card) {
        var body = written.apply(card);
        synchronized (writing) {
            var changed = transcript.replace(place, id, body).map(Rooms::kept);
            changed.ifPresent(message -> show(place, message, true));
            return changed;
        }
    }

    /**
     * Puts a card in the place of another that the person sees, for everybody who saw that one;
     * tells it to the person where that one is gone.
     */
    public Message replace(Seat seat, long id, Card card) {
        return replaceForOne(seat, id, card)
                .or(() -> edit(seat.place(), id, card))
                .orElseGet(() -> tell(seat, card));
    }

    /** Opens a listener for the calling thread; empty where too many are open. */
    public Optional<Listener> listen(Seat seat) {
        return audience.add(seat);
    }

    /** Ends a listener. */
    public void leave(Listener listener) {
        audience.remove(listener);
    }

    /** Number of open pages. */
    public int listeners() {
        return audience.size();
    }

    /** Cuts every page off, at the end of the process. */
    public void close() {
        audience.cutOff();
    }

    /** Follows the clock, so that messages of several nodes stand in their order. */
    private long nextId() {
        newest = Math.max(newest + 1, clock.millis() * 1_000 + offset);
        return newest;
    }

    private synchronized Message addForOne(Seat seat, Message.Content content) {
        var message = new Message(nextId(), clock.instant(), true, content);
        one(seat).add(message);
        audience.hear(new Heard(message, false), seat::equals);
        return message;
    }

    private synchronized Optional<Message> replaceForOne(Seat seat, long id, Card card) {
        var changed = one(seat).replace(id, new Message.Posted(card));
        changed.ifPresent(message -> audience.hear(new Heard(message, true), seat::equals));
        return changed;
    }

    private History one(Seat seat) {
        return forOne.computeIfAbsent(seat, _ -> new History(PRIVATE_KEPT));
    }

    private synchronized long begin() {
        underWay = nextId();
        return underWay;
    }

    private synchronized void end() {
        underWay = NONE;
    }

    private void show(Place place, Message message, boolean changed) {
        audience.hear(new Heard(message, changed), seat -> seat.place().equals(place));
    }

    private static Message kept(Transcript.Entry entry) {
        return new Message(entry.id(), entry.at(), false, new Message.Kept(entry.body()));
    }
}
