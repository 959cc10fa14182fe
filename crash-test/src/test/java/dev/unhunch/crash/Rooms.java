package dev.unhunch.crash;

import dev.unhunch.core.people.Place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stand-in's own record of what it accepted. */
final class Rooms {
    /** A message that people see. */
    record Message(String id, Place place, String key, String nonce, Instant at) {}

    /**
     * What became of a request.
     *
     * @param message the new or the earlier message; empty where the request came too late
     * @param again whether it is an earlier message, returned for its nonce
     */
    record Taken(Optional<Message> message, boolean again) {}

    private final Rules.Times times;
    private final Map<Place, List<Message>> messages = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private int count;

    Rooms(Rules.Times times) {
        this.times = times;
    }

    /** Takes a request in, whatever was taken in before, but for the nonce's promise. */
    synchronized Taken take(Request request, Instant now) {
        var transit = times.transit(request.flavour());
        if (now.isAfter(request.deadline().plus(transit)))
            return new Taken(Optional.empty(), false);
        var there = messages.computeIfAbsent(request.place(), _ -> new ArrayList<>());
        var earlier =
                there.stream().filter(message -> isRemembered(message, request, now)).findFirst();
        if (earlier.isPresent()) return new Taken(earlier, true);
        var id = request.place().platform() + "-" + ++count;
        var message = new Message(id, request.place(), request.key(), request.nonce(), now);
        there.add(message);
        keys.add(request.key());
        return new Taken(Optional.of(message), false);
    }

    private boolean isRemembered(Message message, Request request, Instant now) {
        return switch (request.flavour()) {
            case PLAIN -> false;
            case NONCE ->
                    !request.nonce().isEmpty()
                            && message.nonce().equals(request.nonce())
                            && now.isBefore(message.at().plus(times.window()));
        };
    }

    /** The history of a place: the messages of a key that can be seen by now. */
    synchronized List<Message> history(Place place, String key, Instant now) {
        return messages.getOrDefault(place, List.of()).stream()
                .filter(message -> message.key().equals(key))
                .filter(message -> !now.isBefore(visibleFrom(message)))
                .toList();
    }

    private Instant visibleFrom(Message message) {
        return switch (Flavour.of(message.place().platform())) {
            case NONCE -> message.at();
            case PLAIN -> message.at().plus(times.lag());
        };
    }

    /** Everything, for the judge. */
    synchronized List<Message> all() {
        return messages.values().stream().flatMap(List::stream).toList();
    }

    /** How many different posts are there, however often. */
    synchronized long keys() {
        return keys.size();
    }
}
