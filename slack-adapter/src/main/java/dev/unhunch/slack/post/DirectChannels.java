package dev.unhunch.slack.post;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Which channel is whose own conversation with us. Slack tells when something is posted there; to
 * ask for it takes a right that we do not need otherwise.
 */
final class DirectChannels {
    private static final int MOST_KNOWN = 10_000;
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");
    private static final Logger log = LoggerFactory.getLogger(DirectChannels.class);

    private final Memos memos;
    private final InstantSource clock;
    private final SequencedMap<Place, String> known = new LinkedHashMap<>();

    DirectChannels(Memos memos, InstantSource clock) {
        this.memos = memos;
        this.clock = clock;
    }

    /** Keeps what Slack told; only the first time takes more than memory. */
    void remember(Place place, String channel) {
        if (Channels.person(place).isEmpty() || !keep(place, channel)) return;
        try {
            memos.put(new Memos.Memo(Workspace.of(place), name(place), channel, ALWAYS));
        } catch (RuntimeException e) {
            log.warn("Could not keep where a conversation is: {}", e.toString());
        }
    }

    private synchronized boolean keep(Place place, String channel) {
        if (channel.equals(known.get(place))) return false;
        if (known.size() >= MOST_KNOWN) known.pollFirstEntry();
        known.put(place, channel);
        return true;
    }

    /** The channel of a conversation, where something was posted there before. */
    Optional<String> find(Place place) {
        synchronized (this) {
            var there = known.get(place);
            if (there != null) return Optional.of(there);
        }
        return memos.find(Workspace.of(place), name(place), clock.instant());
    }

    private static String name(Place place) {
        return "direct/" + place.channel();
    }
}
