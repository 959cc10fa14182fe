package dev.unhunch.web.room;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Transcript;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A transcript in memory that can also fail; it outlives the chats of a test. */
public final class TestTranscript implements Transcript {
    private record Row(Place place, Entry entry, @Nullable String key) {}

    private final List<Row> rows = new ArrayList<>();
    private Failure failure = Failure.NONE;
    private boolean recovers;

    /** How it fails from now on. */
    public enum Failure {
        /** Not at all. */
        NONE,
        /** Nothing is done. */
        BEFORE,
        /** It is done, but the answer is lost. */
        AFTER
    }

    /** Fails from now on. */
    public synchronized void fail(Failure how) {
        failure = how;
        recovers = false;
    }

    /** Fails once. */
    public synchronized void failOnce(Failure how) {
        failure = how;
        recovers = true;
    }

    @Override
    public synchronized Entry add(Place place, Entry entry, @Nullable String key) {
        failIf(Failure.BEFORE);
        var there = key == null ? Optional.<Entry>empty() : lookUp(place, key);
        if (there.isEmpty()) rows.add(new Row(place, entry, key));
        failIf(Failure.AFTER);
        return there.orElse(entry);
    }

    @Override
    public synchronized Optional<Entry> find(Place place, String key) {
        failIf(Failure.BEFORE);
        return lookUp(place, key);
    }

    @Override
    public synchronized List<Entry> newest(Place place, int limit) {
        failIf(Failure.BEFORE);
        var all =
                rows.stream()
                        .filter(row -> row.place().equals(place))
                        .map(Row::entry)
                        .sorted(Comparator.comparingLong(Entry::id))
                        .toList();
        return List.copyOf(all.subList(Math.max(0, all.size() - limit), all.size()));
    }

    @Override
    public synchronized Optional<Entry> replace(Place place, long id, String body) {
        failIf(Failure.BEFORE);
        for (int n = 0; n < rows.size(); n++) {
            var row = rows.get(n);
            if (!row.place().equals(place) || row.entry().id() != id) continue;
            var changed = new Entry(id, row.entry().at(), body);
            rows.set(n, new Row(place, changed, row.key()));
            return Optional.of(changed);
        }
        return Optional.empty();
    }

    @Override
    public synchronized long lastId() {
        return rows.stream().mapToLong(row -> row.entry().id()).max().orElse(0);
    }

    private Optional<Entry> lookUp(Place place, String key) {
        return rows.stream()
                .filter(row -> row.place().equals(place) && key.equals(row.key()))
                .map(Row::entry)
                .findFirst();
    }

    private void failIf(Failure how) {
        if (failure != how) return;
        if (recovers) failure = Failure.NONE;
        throw new IllegalStateException("the store is away");
    }
}
