package dev.unhunch.web.room;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Place;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was said in every channel and who sees it, in memory and bounded. Safe for many threads at
 * once; nobody waits for a page to read.
 */
public final class Rooms {
    /** Messages for everybody kept in a channel. */
    static final int PUBLIC_KEPT = 200;

    /** Messages for one person kept in a channel. */
    static final int PRIVATE_KEPT = 100;

    /** Open pages at once; more than the trial needs, fewer than would hurt. */
    static final int LISTENERS = 200;

    /**
     * What a person sees in a place.
     *
     * @param newest the newest id in any place at that moment
     */
    public record View(long newest, List<Message> messages) {
        /** Copies the list. */
        public View {
            messages = List.copyOf(messages);
        }
    }

    private final InstantSource clock;
    private final Map<Place, History> forAll = new HashMap<>();
    private final Map<Seat, History> forOne = new HashMap<>();
    private final Set<Listener> listeners = new HashSet<>();
    private long newest;

    /** Empty rooms. */
    public Rooms(InstantSource clock) {
        this.clock = clock;
        // Ids go on rising after a restart, so a page from before never acts on another message.
        this.newest = clock.millis() * 1_000;
    }

    /** What a person sees in a place, oldest first. */
    public synchronized View seenFrom(Seat seat) {
        var seen =
                Stream.concat(all(seat.place()).stream(), one(seat).stream())
                        .sorted(Comparator.comparingLong(Message::id))
                        .toList();
        return new View(newest, seen);
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
    public synchronized Message post(Place place, Card card) {
        var message = new Message(++newest, clock.instant(), false, new Message.Posted(card));
        all(place).add(message);
        publish(message, listener -> listener.seat().place().equals(place));
        return message;
    }

    /**
     * Puts a card in the place of another that the person sees, for everybody who saw that one;
     * tells it to the person where that one is gone.
     */
    public synchronized Message replace(Seat seat, long id, Card card) {
        var content = new Message.Posted(card);
        Optional<Message> mine = one(seat).replace(id, content);
        if (mine.isPresent()) {
            publish(mine.get(), listener -> listener.seat().equals(seat));
            return mine.get();
        }
        Optional<Message> everybodys = all(seat.place()).replace(id, content);
        if (everybodys.isEmpty()) return tell(seat, card);
        publish(everybodys.get(), listener -> listener.seat().place().equals(seat.place()));
        return everybodys.get();
    }

    /** Opens a listener for the calling thread; empty where too many are open. */
    public synchronized Optional<Listener> listen(Seat seat) {
        if (listeners.size() >= LISTENERS) return Optional.empty();
        var listener = new Listener(seat);
        listeners.add(listener);
        return Optional.of(listener);
    }

    /** Ends a listener. */
    public synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** Number of open pages. */
    public synchronized int listeners() {
        return listeners.size();
    }

    /** Cuts every page off, at the end of the process. */
    public synchronized void close() {
        listeners.forEach(Listener::cutOff);
    }

    private synchronized Message addForOne(Seat seat, Message.Content content) {
        var message = new Message(++newest, clock.instant(), true, content);
        one(seat).add(message);
        publish(message, listener -> listener.seat().equals(seat));
        return message;
    }

    private void publish(Message message, Predicate<Listener> who) {
        listeners.stream().filter(who).forEach(listener -> listener.hear(message));
    }

    private History all(Place place) {
        return forAll.computeIfAbsent(place, _ -> new History(PUBLIC_KEPT));
    }

    private History one(Seat seat) {
        return forOne.computeIfAbsent(seat, _ -> new History(PRIVATE_KEPT));
    }
}
