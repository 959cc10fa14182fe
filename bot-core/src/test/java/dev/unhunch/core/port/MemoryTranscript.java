package dev.unhunch.core.port;

import dev.unhunch.core.people.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A transcript that forgets when the process ends. */
public final class MemoryTranscript implements Transcript {
    private record Row(Place place, Entry entry, @Nullable String key) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public synchronized Entry add(Place place, Entry entry, @Nullable String key) {
        if (key != null) {
            var there = find(place, key);
            if (there.isPresent()) return there.get();
        }
        if (rows.stream().anyMatch(row -> row.entry().id() == entry.id()))
            throw new IllegalStateException("a second message " + entry.id());
        rows.add(new Row(place, entry, key));
        return entry;
    }

    @Override
    public synchronized Optional<Entry> find(Place place, String key) {
        return rows.stream()
                .filter(row -> row.place().equals(place) && key.equals(row.key()))
                .map(Row::entry)
                .findFirst();
    }

    @Override
    public synchronized List<Entry> newest(Place place, int limit) {
        var all = rows.stream().filter(row -> row.place().equals(place)).map(Row::entry).toList();
        return List.copyOf(all.subList(Math.max(0, all.size() - limit), all.size()));
    }

    @Override
    public synchronized Optional<Entry> replace(Place place, long id, String body) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.place().equals(place) || row.entry().id() != id) continue;
            var changed = new Entry(id, row.entry().at(), body);
            rows.set(i, new Row(place, changed, row.key()));
            return Optional.of(changed);
        }
        return Optional.empty();
    }

    @Override
    public synchronized long lastId() {
        return rows.stream().mapToLong(row -> row.entry().id()).max().orElse(0);
    }
}
