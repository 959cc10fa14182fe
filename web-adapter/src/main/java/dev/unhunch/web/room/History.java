package dev.unhunch.web.room;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The newest messages of one person, oldest first; older ones fall out. Not safe for threads. */
final class History {
    private final int kept;
    private final SequencedMap<Long, Message> messages = new LinkedHashMap<>();

    History(int kept) {
        this.kept = kept;
    }

    void add(Message message) {
        messages.put(message.id(), message);
        if (messages.size() > kept) messages.pollFirstEntry();
    }

    /** Replaces what a card said, in its old position; empty where no such card is kept. */
    Optional<Message> replace(long id, Message.Posted content) {
        var old = messages.get(id);
        if (old == null || !(old.content() instanceof Message.Posted)) return Optional.empty();
        var changed = old.with(content);
        messages.put(id, changed);
        return Optional.of(changed);
    }

    Stream<Message> stream() {
        return messages.values().stream();
    }
}
