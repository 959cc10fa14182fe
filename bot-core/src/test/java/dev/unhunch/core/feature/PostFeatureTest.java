package dev.unhunch.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
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
import dev.unhunch.core.post.DailyPosts;
import dev.unhunch.core.post.Shelves;
import dev.unhunch.core.progress.MemoryJournal;
import dev.unhunch.core.schedule.SettableClock;
import dev.unhunch.core.schedule.Slot;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

class PostFeatureTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Person ADA = new Person("fake", "w", "ada");
    private static final Person BOB = new Person("fake", "w", "bob");
    private final SettableClock clock = new SettableClock(NINE.plusSeconds(60));
    private final MemoryStore store = new MemoryStore();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(store);
    private final MemoryDeliveries deliveries = new MemoryDeliveries(store, clock);
    private final MemoryJournal journal = new MemoryJournal();
    private final FakeDirectory directory = new FakeDirectory();
    private final List<LocalDate> refreshed = new ArrayList<>();
    private final DailyPosts posts = new DailyPosts(() -> Shelves.withChallenges("five", "other"));
    private final PostFeature feature =
            new PostFeature(
                    new PostPorts(
                            deliveries,
                            journal,
                            subscriptions,
                            (_, date) -> refreshed.add(date),
                            posts,
                            directory,
                            _ -> 0,
                            clock));
    private DeliveryKey key = new DeliveryKey(1, 1, MONDAY);

    @BeforeEach
    void aMixIsPostedAtNine() {
        subscribed(new Offering.Mix(Optional.empty()));
        key = posted(MONDAY, NINE, "mix:easy-1+strong-2");
    }

    private Subscription subscribed(Offering offering) {
        var wanted = Shelves.onWeekdays(Subscription.NEW, offering);
        var saved = (Saved.Done) subscriptions.save(wanted, 0, NINE.minusSeconds(3600));
        return saved.subscription();
    }

    private DeliveryKey posted(LocalDate date, Instant at, String content) {
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

    @Test
    void done_is_noted_once_and_answered_to_the_one_who_tapped() {
        var reply = tap(ADA, "done", key.wire(), "0");

        assertThat(reply).isInstanceOf(Reply.Ephemeral.class);
        assertThat(subject(reply)).isInstanceOf(Subject.OfProgress.class);
        assertThat(text(reply))
                .startsWith("Done – well moved.")
                .contains("November 23, 2026")
                .endsWith("[Undo]");
        assertThat(journal.people(Shelves.CHANNEL, MONDAY)).isEqualTo(1);
        assertThat(refreshed).containsExactly(MONDAY);
    }

    @Test
    void a_second_tap_counts_once() {
        tap(ADA, "done", key.wire(), "0");

        assertThat(text(tap(ADA, "done", key.wire(), "0"))).startsWith("Already noted");
        assertThat(journal.all()).hasSize(1);
        assertThat(refreshed).hasSize(1);
    }

    @Test
    void everybody_counts_once_for_the_channel() {
        tap(ADA, "done", key.wire(), "0");
        tap(BOB, "done", key.wire(), "0");
        tap(BOB, "done", key.wire(), "1");

        assertThat(journal.all()).hasSize(3);
        assertThat(journal.people(Shelves.CHANNEL, MONDAY)).isEqualTo(2);
    }

    @Test
    void undo_works_for_ten_minutes() {
        var noted = tap(ADA, "done", key.wire(), "0");
        clock.advance(Duration.ofMinutes(10));
        var undone = press(ADA, noted, "Undo");

        assertThat(text(undone)).startsWith("Taken back").endsWith("[Done]");
        assertThat(undone).isInstanceOf(Reply.Update.class);
        assertThat(journal.all()).isEmpty();
        assertThat(refreshed).hasSize(2);
        assertThat(text(press(ADA, noted, "Undo"))).startsWith("Nothing to take back");
        assertThat(text(press(ADA, undone, "Done"))).startsWith("Done – well moved.");
    }

    @Test
    void after_ten_minutes_it_stays() {
        var noted = tap(ADA, "done", key.wire(), "0");
        clock.advance(Duration.ofSeconds(601));

        assertThat(text(press(ADA, noted, "Undo"))).startsWith("It stays");
        assertThat(journal.all()).hasSize(1);
        assertThat(refreshed).hasSize(1);
    }

    @Test
    void nobody_takes_back_what_another_has_done() {
        var noted = tap(ADA, "done", key.wire(), "0");

        assertThat(text(press(BOB, noted, "Undo"))).startsWith("Nothing to take back");
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void until_three_at_night_it_counts_for_the_day_of_the_post_then_for_today() {
        clock.advanceTo(Instant.parse("2026-11-24T01:59:59Z"));
        tap(ADA, "done", key.wire(), "0");
        clock.advanceTo(Instant.parse("2026-11-24T02:00:00Z"));
        tap(BOB, "done", key.wire(), "0");
        clock.advanceTo(Instant.parse("2026-12-01T12:00:00Z"));
        tap(BOB, "done", key.wire(), "0");

        assertThat(refreshed)
                .containsExactly(MONDAY, MONDAY.plusDays(1), LocalDate.of(2026, 12, 1));
    }

    @Test
    void undo_takes_back_the_date_that_was_noted_though_the_night_ends_in_between() {
        clock.advanceTo(Instant.parse("2026-11-24T01:59:00Z"));
        var noted = tap(ADA, "done", key.wire(), "0");
        clock.advance(Duration.ofMinutes(5));

        assertThat(text(press(ADA, noted, "Undo"))).startsWith("Taken back");
    }

    @Test
    void swap_shows_other_exercises_to_the_one_who_tapped_and_can_go_on() {
        var first = tap(ADA, "swap", key.wire(), "1");
        var second = press(ADA, first, "Another one");

        assertThat(first).isInstanceOf(Reply.Ephemeral.class);
        assertThat(second).isInstanceOf(Reply.Update.class);
        for (var reply : List.of(first, second)) {
            var routine = ((Subject.OfRoutine) subject(reply)).routine();
            assertThat(routine.steps()).hasSize(2);
            assertThat(routine.steps().toString()).doesNotContain("easy-1,", "strong-2,");
            assertThat(text(reply)).endsWith("[Done] [Another one] [When to get help]");
        }
        assertThat(text(first)).isNotEqualTo(text(second));
        assertThat(text(tap(BOB, "swap", key.wire(), "1"))).isEqualTo(text(first));
        assertThat(refreshed).isEmpty();
    }

    @Test
    void an_alternative_is_noted_as_what_it_is_and_counts_for_the_post() {
        var other = tap(ADA, "swap", key.wire(), "1");
        var id = ((Subject.OfRoutine) subject(other)).routine().id();
        press(ADA, other, "Done");

        assertThat(journal.all())
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.item()).isEqualTo(id).startsWith("mix:");
                    assertThat(done.place()).isEqualTo(Shelves.CHANNEL);
                });
        assertThat(refreshed).containsExactly(MONDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "d:1:1:20261124", "d:zz:1:20261123", "d:1:1:99999999", "d:-1:0:0"})
    void a_forged_or_forgotten_key_gets_a_fresh_card(String wire) {
        for (var verb : List.of("done", "undo", "swap"))
            assertThat(text(tap(ADA, verb, wire, "0")))
                    .startsWith("This post is from another time");
        assertThat(journal.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e9", "99999999999", "0x1", "٣"})
    void a_forged_number_does_no_harm(String number) {
        assertThat(tap(ADA, "swap", key.wire(), number)).isInstanceOf(Reply.Ephemeral.class);
        tap(ADA, "done", key.wire(), number);
        assertThat(journal.all()).hasSize(1);
        tap(ADA, "undo", key.wire(), number, "2026-11-23; drop");
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void nothing_is_done_before_it_is_due() {
        var tomorrow = posted(MONDAY.plusDays(1), NINE.plusSeconds(86_400), "mix:easy-1+strong-1");

        assertThat(text(tap(ADA, "done", tomorrow.wire(), "0"))).startsWith("This post is from");
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void people_of_another_workspace_are_refused() {
        var mallory = new Person("fake", "other", "mallory");

        assertThat(text(tap(mallory, "done", key.wire(), "0")))
                .startsWith("This belongs to another");
        assertThat(text(tap(mallory, "swap", key.wire(), "1")))
                .startsWith("This belongs to another");
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void a_manager_starts_the_challenge_again_and_hears_when() {
        var end = finished();
        var reply = press(ADA, end, "Start again");

        assertThat(text(reply))
                .startsWith("Chosen")
                .contains("Next post: Tuesday, December 1, 2026, 09:00 (Europe/Berlin).");
        assertThat(subject(reply)).isInstanceOf(Subject.OfSchedule.class);
        assertThat(offering())
                .isEqualTo(new Offering.OfChallenge("five", LocalDate.of(2026, 12, 1), 1));
    }

    @Test
    void a_manager_picks_the_next_challenge_or_a_mix() {
        var end = finished();
        press(ADA, end, "Five of other");
        assertThat(offering())
                .isEqualTo(new Offering.OfChallenge("other", LocalDate.of(2026, 12, 1), 1));

        assertThat(text(press(ADA, end, "Daily mix")))
                .startsWith("Something has been chosen already");
        assertThat(offering()).isInstanceOf(Offering.OfChallenge.class);
    }

    @Test
    void a_daily_mix_follows_where_it_is_chosen_first() {
        press(ADA, finished(), "Daily mix");
        assertThat(offering()).isEqualTo(new Offering.Mix(Optional.empty()));
    }

    @Test
    void others_may_look_but_not_choose() {
        var end = finished();
        for (var label : List.of("Start again", "Five of other", "Daily mix"))
            assertThat(text(press(BOB, end, label))).startsWith("This is for those who look after");
        assertThat(((Offering.OfChallenge) offering()).firstDate()).isEqualTo(MONDAY);
    }

    @Test
    void a_running_challenge_is_not_started_again_by_an_old_button() {
        directory.manages(ADA, Shelves.CHANNEL);
        running();
        assertThat(text(tap(ADA, "challenge-again", key.wire())))
                .startsWith("Something has been chosen already");
        assertThat(((Offering.OfChallenge) offering()).firstDate()).isEqualTo(MONDAY);
    }

    @Test
    void a_forged_challenge_is_refused() {
        finished();
        assertThat(text(tap(ADA, "challenge-next", key.wire(), "no-such")))
                .startsWith("That challenge is no longer there");
        assertThat(text(tap(ADA, "challenge-again", "d:99:1:20261130")))
                .startsWith("This post is from");
        assertThat(((Offering.OfChallenge) offering()).firstDate()).isEqualTo(MONDAY);
    }

    private void running() {
        var subscription = subscriptions.at(Shelves.CHANNEL).orElseThrow();
        var five = new Offering.OfChallenge("five", MONDAY, 1);
        subscriptions.save(subscription.with(five), 0, clock.instant());
    }

    /** The closing post of five days, on the Monday after. */
    private Reply finished() {
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

    private Offering offering() {
        return subscriptions.at(Shelves.CHANNEL).orElseThrow().offering();
    }

    private Reply tap(Person person, String verb, String... arguments) {
        return tap(person, new ActionId(verb, Arrays.asList(arguments)));
    }

    private Reply tap(Person person, ActionId action) {
        var caller = new Caller(person, Shelves.CHANNEL, Locale.ENGLISH);
        var handler = Objects.requireNonNull(feature.taps().get(action.verb()));
        return handler.apply(new Tap(caller, action, List.of(), Map.of()));
    }

    private Reply press(Person person, Reply reply, String label) {
        return card(reply).actionRows().stream()
                .flatMap(List::stream)
                .filter(action -> action.label().equals(label))
                .map(action -> tap(person, ((Action.Button) action).press()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + text(reply)));
    }

    private static String text(Reply reply) {
        return CardText.of(card(reply));
    }

    private static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(var card, _) -> card;
            case Reply.Update(var card, _) -> card;
            case Reply.Public(var card, _) -> card;
            case Reply.OpenModal _, Reply.Nothing _ -> throw new AssertionError(reply);
        };
    }

    private static Subject subject(Reply reply) {
        return switch (reply) {
            case Reply.Ephemeral(_, var subject) -> subject;
            case Reply.Update(_, var subject) -> subject;
            case Reply.Public(_, var subject) -> subject;
            case Reply.OpenModal _, Reply.Nothing _ -> throw new AssertionError(reply);
        };
    }
}
