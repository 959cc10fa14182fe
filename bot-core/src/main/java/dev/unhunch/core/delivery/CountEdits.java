package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.progress.Journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * The edits that posts are waiting for. Many changes of one number are one edit; a place that is
 * being edited is left alone until that is over.
 */
final class CountEdits {
    private static final Duration APART = Duration.ofSeconds(1);
    private static final int TRIES = 4;

    private static final Logger log = LoggerFactory.getLogger(CountEdits.class);

    private final Setup setup;
    private final Journal journal;
    private final Executor executor;
    private final Map<Target, Wish> wishes = new HashMap<>();
    private final Map<Place, Rest> resting = new HashMap<>();

    private record Target(Place place, LocalDate date) {}

    /**
     * @param tries how often it failed
     */
    private record Wish(int tries, long from) {}

    /**
     * @param busy whether an edit is under way
     */
    private record Rest(boolean busy, long until) {}

    CountEdits(Setup setup, Journal journal, Executor executor) {
        this.setup = setup;
        this.journal = journal;
        this.executor = executor;
    }

    /** The number of a place and date is another one. */
    synchronized void changed(Place place, LocalDate date) {
        wishes.put(new Target(place, date), new Wish(0, now()));
    }

    /**
     * Begins the edits that may begin.
     *
     * @return how long nothing more may begin, unless something changes
     */
    Duration begin() {
        for (var edit : take()) executor.execute(() -> edit(edit.getKey(), edit.getValue()));
        synchronized (this) {
            // What is under way may leave a wish behind.
            boolean idle = wishes.isEmpty() && resting.values().stream().noneMatch(Rest::busy);
            return idle ? Duration.ofHours(1) : APART.dividedBy(10);
        }
    }

    private synchronized List<Map.Entry<Target, Wish>> take() {
        long now = now();
        resting.values().removeIf(rest -> !rest.busy() && rest.until() - now <= 0);
        var taken = new ArrayList<Map.Entry<Target, Wish>>();
        for (var wish : List.copyOf(wishes.entrySet())) {
            var place = wish.getKey().place();
            if (resting.containsKey(place) || wish.getValue().from() - now > 0) continue;
            resting.put(place, new Rest(true, now + APART.toNanos()));
            wishes.remove(wish.getKey());
            taken.add(wish);
        }
        return taken;
    }

    private void edit(Target target, Wish wish) {
        boolean there = false;
        try {
            there = edit(target);
        } catch (RuntimeException e) {
            log.warn("Could not edit the posts of {} in {}", target.date(), target.place(), e);
        } finally {
            over(target, there ? 0 : wish.tries() + 1);
        }
    }

    /** Whether the posts say what the journal says. */
    private boolean edit(Target target) {
        int moved = journal.people(target.place(), target.date());
        var posts = setup.parts().deliveries().sent(target.place(), target.date());
        // A person can be quicker than the note that the post is there.
        boolean there = !posts.isEmpty() || moved == 0;
        for (var post : posts) there &= edit(post, moved);
        // Another node may have written an older number in between.
        if (there && journal.people(target.place(), target.date()) != moved)
            changed(target.place(), target.date());
        return there;
    }

    private boolean edit(Delivery post, int moved) {
        var target = post.target();
        var platform = setup.platform(target.place().platform());
        var id = post.messageId();
        if (id.isEmpty() || platform.isEmpty()) return true;
        var remarks = setup.remarks(post.due(), post.firstTry().orElse(post.due()), moved);
        var card = setup.parts().posts().draw(post.key(), target, post.content(), remarks);
        return platform.get().edit(target.place(), id.get(), card);
    }

    private synchronized void over(Target target, int tries) {
        var rest = resting.get(target.place());
        long until = rest == null ? now() : rest.until();
        resting.put(target.place(), new Rest(false, until));
        if (tries == 0) return;
        if (tries < TRIES)
            wishes.putIfAbsent(
                    target, new Wish(tries, now() + Waits.retry(tries, Duration.ZERO).toNanos()));
        else log.warn("Posts of {} in {} may keep an old number", target.date(), target.place());
    }

    private long now() {
        return setup.node().nanos().getAsLong();
    }
}
