package dev.unhunch.web.room;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The open pages. Safe for many threads at once; nobody waits for a page to read. */
final class Audience {
    private final int most;
    private final Set<Listener> listeners = new HashSet<>();

    /** Room for a number of pages. */
    Audience(int most) {
        this.most = most;
    }

    synchronized Optional<Listener> add(Seat seat) {
        if (listeners.size() >= most) return Optional.empty();
        var listener = new Listener(seat);
        listeners.add(listener);
        return Optional.of(listener);
    }

    synchronized void remove(Listener listener) {
        listeners.remove(listener);
    }

    synchronized int size() {
        return listeners.size();
    }

    synchronized void hear(Heard heard, Predicate<Seat> who) {
        listeners.stream()
                .filter(listener -> who.test(listener.seat()))
                .forEach(listener -> listener.hear(heard));
    }

    synchronized void cutOff() {
        listeners.forEach(Listener::cutOff);
    }
}
