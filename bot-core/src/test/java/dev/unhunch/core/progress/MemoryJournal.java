package dev.unhunch.core.progress;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journal that forgets when the process ends. */
public final class MemoryJournal implements Journal {
    private record Key(Person person, String item, LocalDate date) {}

    private final Map<Key, Done> rows = new HashMap<>();

    @Override
    public synchronized boolean record(Done done) {
        return rows.putIfAbsent(new Key(done.person(), done.item(), done.date()), done) == null;
    }

    @Override
    public synchronized Undone undo(Person person, String item, LocalDate date, Instant since) {
        var key = new Key(person, item, date);
        var done = rows.get(key);
        if (done == null) return Undone.NOTHING;
        if (done.at().isBefore(since)) return Undone.TOO_LATE;
        rows.remove(key);
        return Undone.REMOVED;
    }

    @Override
    public synchronized int people(Place place, LocalDate date) {
        return (int)
                rows.values().stream()
                        .filter(done -> done.place().equals(place) && done.date().equals(date))
                        .map(Done::person)
                        .distinct()
                        .count();
    }

    /** Forgets what was done in a workspace, and by its people elsewhere. */
    public synchronized void forget(Workspace workspace) {
        rows.values()
                .removeIf(done ->
                        Workspace.of(done.place()).equals(workspace)
                                || workspace.equals(
                                        new Workspace(
                                                done.person().platform(),
                                                done.person().workspace())));
    }

    /** Everything noted, in no order. */
    public synchronized List<Done> all() {
        return List.copyOf(rows.values());
    }
}
