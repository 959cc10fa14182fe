package dev.unhunch.core.delivery;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions.Saved;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.FakePlatform;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.progress.MemoryJournal;
import dev.unhunch.core.schedule.Omissions;
import dev.unhunch.core.schedule.SettableClock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A store, a platform and a clock, in which engines do one round at a time. */
final class World {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Person ADA = new Person("chat", "w", "ada");
    static final Place GENERAL = new Place("chat", "w", "general");
    static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    /** Half past eight in Berlin on a Monday. */
    final SettableClock clock = SettableClock.at("2026-11-23T07:30:00Z");

    final MemoryStore store = new MemoryStore();
    final MemorySubscriptions subscriptions = new MemorySubscriptions(store);
    final MemoryDeliveries deliveries = new MemoryDeliveries(store, clock);
    final MemoryMemos memos = new MemoryMemos();
    final MemoryWorkspaces workspaces = new MemoryWorkspaces(store, new MemoryJournal(), memos);
    final FakePlatform chat = new FakePlatform("chat", clock);
    EngineSettings settings = EngineSettings.DEFAULT;
    Posts posts = new PlainPosts();
    private int nodes;

    /** Names its content by date; its cards say all that they are drawn from. */
    static class PlainPosts implements Posts {
        @Override
        public Optional<String> choose(Subscription subscription, Line line, LocalDate date) {
            return Optional.of("content of " + date);
        }

        @Override
        public Card draw(DeliveryKey key, Delivery.Target target, String content, Remarks remarks) {
            return card(content + "; late " + remarks.late() + "; moved " + remarks.moved());
        }
    }

    private static final class PlainNotices implements Notices {
        @Override
        public Card broken(Subscription subscription) {
            return card("Broken: " + subscription.status());
        }

        @Override
        public Card unconfirmed(Subscription subscription, List<Instant> due) {
            return card("Unconfirmed: " + subscription.id() + " at " + due);
        }
    }

    static Card card(String text) {
        return new Card("A post", List.of(new Block.Text(Rich.of(text))), List.of(), text);
    }

    /** A channel that posts at nine on every day. */
    Subscription subscribed(Place place) {
        return subscribed(place, new Line(1, LocalTime.of(9, 0), EnumSet.allOf(DayOfWeek.class)));
    }

    Subscription subscribed(Place place, Line... lines) {
        var timing = new Subscription.Timing(BERLIN, List.of(lines), Omissions.NONE, Map.of());
        return saved(
                new Subscription(
                        Subscription.NEW,
                        place,
                        new Offering.Mix(Optional.empty()),
                        timing,
                        new Status.Active(),
                        Locale.ENGLISH,
                        ADA,
                        0));
    }

    Subscription saved(Subscription wanted) {
        return switch (subscriptions.save(wanted, chat.route(wanted.place()), clock.instant())) {
            case Saved.Done(var subscription) -> subscription;
            case Saved.ChangedMeanwhile() -> throw new AssertionError("changed meanwhile");
        };
    }

    Subscription now(Subscription earlier) {
        return subscriptions.byId(earlier.id()).orElseThrow();
    }

    /** The state of a line's post. */
    Delivery.State state(Subscription subscription, LocalDate date) {
        return post(subscription, date).orElseThrow().state();
    }

    Optional<Delivery> post(Subscription subscription, LocalDate date) {
        return deliveries.find(new DeliveryKey(subscription.id(), 1, date));
    }

    Node node() {
        return new Node("node-" + ++nodes, "2026a", clock, clock::nanos);
    }

    EngineParts parts(ChatPlatform... platforms) {
        return new EngineParts(
                subscriptions,
                deliveries,
                workspaces,
                memos,
                List.of(platforms),
                posts,
                new PlainNotices());
    }

    /** An engine that sends in the thread of the test. */
    Stepped engine() {
        return engine(Probe.NONE, chat);
    }

    Stepped engine(Probe probe, ChatPlatform... platforms) {
        return new Stepped(
                new Rounds(new Setup(parts(platforms), node(), settings, probe), Runnable::run));
    }

    /** An engine that does a round when it is told. */
    final class Stepped {
        private final Rounds rounds;

        private Stepped(Rounds rounds) {
            this.rounds = rounds;
        }

        Duration round() {
            rounds.poll();
            return rounds.next();
        }

        /** Time passes with a round every so often. */
        void runs(Duration time, Duration every) {
            var end = clock.instant().plus(time);
            while (clock.instant().isBefore(end)) {
                round();
                clock.advance(every);
            }
            round();
        }

        /** Time passes with a round each second. */
        void runs(Duration time) {
            runs(time, Duration.ofSeconds(1));
        }

        /** Time passes until a time of day in Berlin. */
        void runsUntil(LocalTime time) {
            var then = MONDAY.atTime(time).atZone(BERLIN).toInstant();
            runs(Duration.between(clock.instant(), then));
        }

        /** What is due, as the engine's own thread would do it. */
        Duration next() {
            return rounds.next();
        }

        /** Time passes as for the engine's own thread. */
        void goesOn(Duration time, Duration every) {
            var end = clock.instant().plus(time);
            while (clock.instant().isBefore(end)) {
                next();
                clock.advance(every);
            }
        }

        void stopsSending() {
            rounds.stopSending();
        }
    }
}
