package dev.unhunch.web;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Rates;
import dev.unhunch.web.room.Post;
import dev.unhunch.web.room.Rooms;
import dev.unhunch.web.room.World;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The web chat as a place to post in. The transcript keeps one message for each key for ever, so a
 * second try never shows a second post.
 */
record WebPlatform(World world, Rooms rooms) implements ChatPlatform {
    private static final Logger log = LoggerFactory.getLogger(WebPlatform.class);

    /** A page's queue holds two seconds of this. */
    private static final Rates RATES = new Rates(100, 100);

    /** For ever, in a length that can be added to any instant of ours. */
    private static final Duration FOR_EVER = Duration.ofDays(365_000);

    private static final Duration SOON = Duration.ofSeconds(1);

    @Override
    public String name() {
        return World.PLATFORM;
    }

    @Override
    public Posted post(Place place, Card card, String key, Instant deadline) {
        if (!world.has(place)) return new Posted.Undeliverable(said("platform.no-channel"));
        return add(place, new Post(card, key), deadline);
    }

    @Override
    public Posted tell(Person person, Card card, String key, Instant deadline) {
        return world.direct(person)
                .map(place -> add(place, new Post(card, key), deadline))
                .orElseGet(() -> new Posted.Undeliverable(said("platform.no-person")));
    }

    private Posted add(Place place, Post post, Instant deadline) {
        try {
            return rooms.post(place, post, deadline)
                    .<Posted>map(message -> new Posted.Delivered(Long.toString(message.id())))
                    .orElseGet(() -> new Posted.RetryAfter(SOON, Posted.Scope.PLATFORM));
        } catch (RuntimeException e) {
            return new Posted.Uncertain(noted("post", e));
        }
    }

    @Override
    public Found find(Place place, String key) {
        try {
            return rooms.find(place, key)
                    .<Found>map(message -> new Found.Yes(Long.toString(message.id())))
                    .orElseGet(Found.No::new);
        } catch (RuntimeException e) {
            return new Found.NotNow(noted("find", e));
        }
    }

    @Override
    public boolean edit(Place place, String messageId, Card card) {
        if (!messageId.matches("[0-9]{1,18}")) return false;
        try {
            return rooms.edit(place, Long.parseLong(messageId), card).isPresent();
        } catch (RuntimeException e) {
            noted("edit", e);
            return false;
        }
    }

    @Override
    public Access access(Place place) {
        return world.has(place)
                ? new Access.Open()
                : new Access.Missing(List.of(said("platform.no-channel")));
    }

    @Override
    public Rates rates() {
        return RATES;
    }

    @Override
    public Duration deduplicatesFor() {
        return FOR_EVER;
    }

    /** The transcript's failure, for the log, and its name, which holds nothing that was said. */
    private static String noted(String what, RuntimeException failure) {
        log.warn("The transcript could not {} a message", what, failure);
        return failure.getClass().getSimpleName();
    }

    private static String said(String key) {
        return PageTexts.in(Locale.ROOT).say(key);
    }
}
