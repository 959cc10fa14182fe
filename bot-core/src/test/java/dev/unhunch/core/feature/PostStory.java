package dev.unhunch.core.feature;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.daily.HouseRules;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions.Saved;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.delivery.MemoryDeliveries;
import dev.unhunch.core.delivery.MemoryStore;
import dev.unhunch.core.delivery.MemorySubscriptions;
import dev.unhunch.core.delivery.Posts.Remarks;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.port.FakeDirectory;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.post.DailyPosts;
import dev.unhunch.core.post.Shelves;
import dev.unhunch.core.progress.MemoryJournal;
import dev.unhunch.core.schedule.SettableClock;
import dev.unhunch.core.schedule.Slot;

import org.junit.jupiter.api.BeforeEach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A channel that has had a post, and people who tap its buttons. */
abstract class PostStory {
    static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Person ADA = new Person("fake", "w", "ada");
    static final Person BOB = new Person("fake", "w", "bob");
    final SettableClock clock = new SettableClock(NINE.plusSeconds(60));
    final MemoryStore store = new MemoryStore();
    final MemorySubscriptions subscriptions = new MemorySubscriptions(store);
    final MemoryDeliveries deliveries = new MemoryDeliveries(store, clock);
    final MemoryJournal journal = new MemoryJournal();
    final FakeDirectory directory = new FakeDirectory();
    final List<LocalDate> refreshed = new ArrayList<>();
    final DailyPosts posts = new DailyPosts(() -> Shelves.withChallenges("five", "other"));
    final PostFeature feature =
            new PostFeature(
                    new PostPorts(
                            deliveries,
                            journal,
                            subscriptions,
                            (_, date) -> refreshed.add(date),
                            posts,
                            directory,
                            new HouseRules(new MemoryMemos(), clock),
                            _ -> 0,
                            clock));
    DeliveryKey key = new DeliveryKey(1, 1, MONDAY);

    @BeforeEach
    void aMixIsPostedAtNine() {
        subscribed(new Offering.Mix(Optional.empty()));
        key = posted(MONDAY, NINE, "mix:easy-1+strong-2");
    }

    Subscription subscribed(Offering offering) {
        var wanted = Shelves.onWeekdays(Subscription.NEW, offering);
        var saved = (Saved.Done) subscriptions.save(wanted, 0, NINE.minusSeconds(3600));
        return saved.subscription();
    }

    DeliveryKey posted(LocalDate date, Instant at, String content) {
        var post = new DeliveryKey(1, 1, date);
        deliveries.plan(
                at,
                1,
                due ->
                        new LinePlan(
                                Optional.of(
                                        new LinePlan.Planned(
                                                post, content, at, at, at.plusSeconds(7200))),
                                List.of(),
                                date,
                                Optional.of(new Slot(date.plusDays(1), at.plusSeconds(86_400)))));
        return post;
    }

    void running() {
        var subscription = subscriptions.at(Shelves.CHANNEL).orElseThrow();
        var five = new Offering.OfChallenge("five", MONDAY, 1);
        subscriptions.save(subscription.with(five), 0, clock.instant());
    }

    /** The closing post of five days, on the Monday after. */
    Reply finished() {
        directory.manages(ADA, Shelves.CHANNEL);
        running();
        var closing = MONDAY.plusDays(7);
        clock.advanceTo(NINE.plus(Duration.ofDays(7)).plusSeconds(60));
        key = posted(closing, NINE.plus(Duration.ofDays(7)), "challenge:five:end");
        var post = deliveries.find(key).orElseThrow();
        return new Reply.Public(
                posts.draw(key, post.target(), post.content(), Remarks.NONE),
                new Subject.OfSchedule());
    }

    Offering offering() {
        return subscriptions.at(Shelves.CHANNEL).orElseThrow().offering();
    }

    Reply tap(Person person, String verb, String... arguments) {
        return tap(person, new ActionId(verb, Arrays.asList(arguments)));
    }

    Reply tap(Person person, ActionId action) {
        var caller = new Caller(person, Shelves.CHANNEL, Locale.ENGLISH);
        var handler = Objects.requireNonNull(feature.taps().get(action.verb()));
        return handler.apply(new Tap(caller, action, List.of(), Map.of()));
    }

    Reply press(Person person, Reply reply, String label) {
        return card(reply).actionRows().stream()
                .flatMap(List::stream)
                .filter(action -> action.label().equals(label))
                .map(action -> tap(person, ((Action.Button) action).press()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + text(reply)));
    }

    static String text(Reply reply) {
        return CardText.of(card(reply));
    }

    static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, _) -> card;
            case Reply.Update(var card, _) -> card;
            case Reply.Public(var card, _) -> card;
            case Reply.OpenModal _, Reply.Aside _, Reply.Home _, Reply.Nothing _ ->
                    throw new AssertionError(reply);
        };
    }

    static Subject subject(Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(_, var subject) -> subject;
            case Reply.Update(_, var subject) -> subject;
            case Reply.Public(_, var subject) -> subject;
            case Reply.OpenModal _, Reply.Aside _, Reply.Home _, Reply.Nothing _ ->
                    throw new AssertionError(reply);
        };
    }
}
