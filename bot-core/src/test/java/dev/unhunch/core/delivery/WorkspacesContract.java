package dev.unhunch.core.delivery;

import static dev.unhunch.core.daily.Sample.MONDAY;
import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.NOW;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions.Saved;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.Memos.Memo;
import dev.unhunch.core.port.Workspaces;
import dev.unhunch.core.progress.Journal;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** What is kept of workspaces that we were removed from. All is empty before each test. */
public interface WorkspacesContract extends Stores {
    /** The workspace of {@code Sample}'s places. */
    Workspace DESK = new Workspace("test", "desk");

    /** A moment after the one at which {@link #DESK} is left here. */
    Instant AFTER = NINE.plusMillis(1);

    /** The workspaces. */
    Workspaces workspaces();

    /** What people did, kept beside. */
    Journal journal();

    /** Small things, kept beside. */
    Memos memos();

    private Subscription now(Subscription subscription) {
        return subscriptions().byId(subscription.id()).orElseThrow();
    }

    private Subscription elsewhere(String workspace) {
        var wanted = subscription("general", line(1, "09:00"));
        return saved(
                subscriptions(),
                new Subscription(
                        Subscription.NEW,
                        new Place("test", workspace, "general"),
                        wanted.offering(),
                        wanted.timing(),
                        wanted.status(),
                        wanted.language(),
                        wanted.setUpBy(),
                        0));
    }

    private void did(String workspace, String placeWorkspace) {
        journal()
                .record(
                        new Journal.Done(
                                new Person("test", workspace, "ada"),
                                "chin-tuck",
                                MONDAY,
                                new Place("test", placeWorkspace, "general"),
                                NINE));
    }

    private int people(String workspace) {
        return journal().people(new Place("test", workspace, "general"), MONDAY);
    }

    @Test
    default void what_posts_there_rests_at_once() {
        var active = saved(subscriptions(), subscription("general", line(1, "09:00")));
        workspaces().left(DESK, NOW);
        assertThat(now(active).status()).isEqualTo(new Status.Paused());
        assertThat(deliveries().plan(NINE.plus(Duration.ofDays(3)), 10, Stores::plan)).isZero();
    }

    @Test
    default void whoever_saw_it_before_does_not_save_over_it() {
        var seen = saved(subscriptions(), subscription("general", line(1, "09:00")));
        workspaces().left(DESK, NOW);
        assertThat(subscriptions().save(seen, 0, NOW)).isEqualTo(new Saved.ChangedMeanwhile());
    }

    @Test
    default void other_workspaces_go_on() {
        var other = elsewhere("other");
        workspaces().left(DESK, NOW);
        workspaces().left(new Workspace("other", "other"), NOW);
        assertThat(now(other)).isEqualTo(other);
        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isEqualTo(1);
    }

    @Test
    default void nobody_hears_that_it_is_broken() {
        planned("general");
        settled(leased(NINE), new Outcome.Unreachable("View Channel"), NINE);
        workspaces().left(DESK, NINE);
        assertThat(subscriptions().takeUntold(10)).isEmpty();
    }

    @Test
    default void what_was_unsubscribed_stays_so() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        var off = saved(subscriptions(), kept.with(new Status.Off()));
        workspaces().left(DESK, NOW);
        assertThat(now(off)).isEqualTo(off);
    }

    @Test
    default void what_is_planned_is_dropped() {
        var kept = planned("general");
        workspaces().left(DESK, NINE);
        assertThat(monday(kept).state()).isEqualTo(State.EXPIRED);
        assertThat(monday(kept).why()).isPresent();
        assertThat(deliveries().lease(Stores.claim("node", NINE))).isEmpty();
    }

    @Test
    default void what_is_being_sent_ends_as_it_ends() {
        var kept = planned("general");
        var lease = leased(NINE);
        workspaces().left(DESK, NINE);
        assertThat(settled(lease, new Outcome.Sent("m1"), NINE)).isTrue();
        assertThat(monday(kept).state()).isEqualTo(State.SENT);
        assertThat(now(kept).status()).isEqualTo(new Status.Paused());
    }

    @Test
    default void what_could_not_be_reached_any_more_breaks_nothing() {
        var kept = planned("general");
        var lease = leased(NINE);
        workspaces().left(DESK, NINE);
        assertThat(settled(lease, new Outcome.Unreachable("View Channel"), NINE)).isTrue();
        assertThat(monday(kept).state()).isEqualTo(State.FAILED);
        assertThat(now(kept).status()).isEqualTo(new Status.Paused());
        assertThat(subscriptions().takeUntold(10)).isEmpty();
    }

    @Test
    default void a_post_that_waits_for_another_try_is_no_longer_wanted() {
        planned("general");
        settled(leased(NINE), new Outcome.Postponed(NINE.plusSeconds(5)), NINE);
        workspaces().left(DESK, NINE);
        assertThat(leased(NINE.plusSeconds(5)).wanted()).isFalse();
    }

    @Test
    default void what_was_saved_too_late_to_rest_rests_after_its_first_post() {
        workspaces().left(DESK, NOW);
        var late = planned("general");
        settled(leased(NINE), new Outcome.Unreachable("View Channel"), NINE);
        assertThat(now(late).status()).isEqualTo(new Status.Paused());
        assertThat(subscriptions().takeUntold(10)).isEmpty();
    }

    @Test
    default void who_adds_us_again_resumes_what_rests() {
        var kept = saved(subscriptions(), subscription("general", line(1, "09:00")));
        workspaces().left(DESK, NOW);
        workspaces().joined(DESK);
        assertThat(now(kept).status()).isEqualTo(new Status.Paused());
        saved(subscriptions(), now(kept).with(new Status.Active()));
        assertThat(deliveries().plan(NINE, 10, Stores::plan)).isEqualTo(1);
        assertThat(workspaces().erase(AFTER, 10)).isZero();
        assertThat(workspaces().gone("test")).isEmpty();
    }

    @Test
    default void known_are_those_with_subscriptions_that_were_not_left() {
        elsewhere("one");
        elsewhere("two");
        elsewhere("");
        var off = elsewhere("off");
        saved(subscriptions(), off.with(new Status.Off()));
        saved(subscriptions(), subscription("general", line(1, "09:00")));
        workspaces().left(DESK, NOW);
        assertThat(workspaces().known("test")).containsExactlyInAnyOrder("one", "two");
        assertThat(workspaces().known("another")).isEmpty();
        assertThat(workspaces().gone("test")).containsExactly("desk");
        assertThat(workspaces().gone("another")).isEmpty();
    }

    @Test
    default void what_was_left_long_ago_is_erased_with_all_that_belongs_to_it() {
        var kept = planned("general");
        did("desk", "desk");
        did("desk", "other");
        did("other", "desk");
        did("third", "third");
        workspaces().left(DESK, NINE);
        assertThat(workspaces().erase(NINE, 10)).isZero();
        assertThat(workspaces().erase(AFTER, 10)).isEqualTo(1);
        assertThat(subscriptions().byId(kept.id())).isEmpty();
        assertThat(deliveries().find(Stores.key(kept))).isEmpty();
        assertThat(people("desk")).isZero();
        assertThat(people("other")).isZero();
        assertThat(people("third")).isEqualTo(1);
        assertThat(workspaces().gone("test")).isEmpty();
        assertThat(workspaces().erase(AFTER, 10)).isZero();
    }

    @Test
    default void what_it_decided_is_erased_with_it() {
        var other = new Workspace("test", "other");
        var end = AFTER.plusSeconds(60);
        memos().put(new Memo(DESK, "managers", "ADMINS", end));
        memos().put(new Memo(other, "managers", "ADMINS", end));
        workspaces().left(DESK, NINE);
        assertThat(memos().find(DESK, "managers", AFTER)).isPresent();
        workspaces().erase(AFTER, 10);
        assertThat(memos().find(DESK, "managers", AFTER)).isEmpty();
        assertThat(memos().find(other, "managers", AFTER)).isPresent();
    }

    @Test
    default void being_removed_twice_keeps_the_first_time() {
        workspaces().left(DESK, NINE);
        workspaces().left(DESK, AFTER);
        assertThat(workspaces().erase(AFTER, 10)).isEqualTo(1);
    }

    @Test
    default void a_call_erases_no_more_than_its_limit_the_oldest_first() {
        workspaces().left(new Workspace("test", "second"), NINE);
        workspaces().left(new Workspace("test", "first"), NOW);
        assertThat(workspaces().erase(AFTER, 1)).isEqualTo(1);
        assertThat(workspaces().gone("test")).containsExactly("second");
    }

    @Test
    default void where_something_posts_nothing_is_erased() {
        workspaces().left(DESK, NOW);
        Line nine = line(1, "09:00");
        var active = saved(subscriptions(), subscription("general", nine));
        assertThat(workspaces().erase(AFTER, 10)).isZero();
        assertThat(now(active)).isEqualTo(active);
    }
}
