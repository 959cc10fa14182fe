package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;
import static dev.unhunch.core.delivery.World.MONDAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Rates;
import dev.unhunch.core.schedule.Slot;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

class PlannerTest {
    private static final Line NINE =
            new Line(1, LocalTime.of(9, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final World world = new World();

    private Planner planner(Posts posts) {
        var pace = new Pace(Map.of("chat", new Rates(50, 5)), world.clock::nanos);
        return new Planner(posts, pace, EngineSettings.Planning.DEFAULT);
    }

    private DueLine due(LocalDate slot) {
        var subscription = world.subscribed(GENERAL, NINE);
        return new DueLine(subscription, NINE, slot(slot));
    }

    private static Slot slot(LocalDate date) {
        return new Slot(date, date.atTime(9, 0).atZone(World.BERLIN).toInstant());
    }

    private LinePlan decided(LocalDate slot, String now) {
        return planner(world.posts).decide(due(slot), Instant.parse(now));
    }

    @Test
    void a_slot_that_comes_near_is_planned_for_its_time() {
        var plan = decided(MONDAY, "2026-11-23T07:58:00Z");

        var post = plan.post().orElseThrow();
        assertThat(post.content()).isEqualTo("content of 2026-11-23");
        assertThat(post.due()).isEqualTo(MONDAY_AT_NINE);
        assertThat(post.notBefore()).isEqualTo(MONDAY_AT_NINE);
        assertThat(post.expires()).isEqualTo(MONDAY_AT_NINE.plus(Duration.ofHours(2)));
        assertThat(plan.missed()).isEmpty();
        assertThat(plan.lastSlot()).isEqualTo(MONDAY);
        assertThat(plan.next()).contains(slot(MONDAY.plusDays(1)));
    }

    @Test
    void a_slot_at_the_end_of_its_window_is_posted_and_one_a_moment_older_is_missed() {
        assertThat(decided(MONDAY, "2026-11-23T10:00:00Z").post()).isPresent();

        var late = missing("2026-11-23T10:00:00.001Z");

        assertThat(late.post()).isEmpty();
        assertThat(late.missed()).containsExactly(slot(MONDAY));
        assertThat(late.lastSlot()).isEqualTo(MONDAY);
        assertThat(late.next()).contains(slot(MONDAY.plusDays(1)));
    }

    private LinePlan missing(String now) {
        var other = world.subscribed(new Place("chat", "w", "b"), NINE);
        return planner(world.posts)
                .decide(new DueLine(other, NINE, slot(MONDAY)), Instant.parse(now));
    }

    @Test
    void after_a_week_away_only_today_is_posted_and_the_others_are_recorded_as_missed() {
        var plan = decided(MONDAY, "2026-11-27T08:30:00Z");

        var friday = MONDAY.plusDays(4);
        assertThat(plan.post().orElseThrow().key().date()).isEqualTo(friday);
        assertThat(plan.missed())
                .extracting(Slot::date)
                .containsExactly(
                        MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3));
        assertThat(plan.next()).contains(slot(MONDAY.plusDays(7)));
    }

    @Test
    void after_months_away_the_newest_seven_are_recorded() {
        var plan = decided(MONDAY, "2027-03-01T12:00:00Z");

        assertThat(plan.missed()).hasSize(7);
        assertThat(plan.missed().getLast().date()).isEqualTo(LocalDate.parse("2027-03-01"));
        assertThat(plan.lastSlot()).isEqualTo(LocalDate.parse("2027-03-01"));
        assertThat(plan.post()).isEmpty();
    }

    @Test
    void slots_before_the_one_waited_for_do_not_count() {
        var plan = decided(MONDAY.plusDays(2), "2026-11-25T07:59:00Z");

        assertThat(plan.missed()).isEmpty();
        assertThat(plan.post().orElseThrow().key().date()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void a_clock_an_hour_back_plans_nothing_early() {
        var plan = decided(MONDAY, "2026-11-23T06:58:00Z");

        assertThat(plan.post()).isEmpty();
        assertThat(plan.next()).contains(slot(MONDAY));
    }

    @Test
    void a_challenge_that_is_over_waits_for_nothing_and_uses_no_date() {
        var over =
                new World.PlainPosts() {
                    @Override
                    public Optional<String> choose(Subscription it, Line line, LocalDate date) {
                        return Optional.empty();
                    }
                };

        var plan = planner(over).decide(due(MONDAY), MONDAY_AT_NINE);

        assertThat(plan.post()).isEmpty();
        assertThat(plan.next()).isEmpty();
        assertThat(plan.lastSlot()).isBefore(MONDAY);
    }

    @Test
    void one_that_cannot_be_chosen_leaves_out_its_date_and_harms_no_other() {
        var broken =
                new World.PlainPosts() {
                    @Override
                    public Optional<String> choose(Subscription it, Line line, LocalDate date) {
                        throw new IllegalStateException("no such routine");
                    }
                };

        var plan = planner(broken).decide(due(MONDAY), MONDAY_AT_NINE);

        assertThat(plan.post()).isEmpty();
        assertThat(plan.missed()).containsExactly(slot(MONDAY));
        assertThat(plan.next()).contains(slot(MONDAY.plusDays(1)));
    }

    @Test
    void posts_of_one_workspace_get_times_of_their_own_and_keep_when_they_expire() {
        var planner = planner(world.posts);
        var now = MONDAY_AT_NINE.minusSeconds(60);
        world.clock.advanceTo(now);
        var due = due(MONDAY);

        var first = planner.decide(due, now).post().orElseThrow();
        var second = planner.decide(due, now).post().orElseThrow();
        var third = planner.decide(due, now).post().orElseThrow();

        assertThat(first.notBefore()).isEqualTo(MONDAY_AT_NINE);
        assertThat(second.notBefore()).isEqualTo(MONDAY_AT_NINE.plusMillis(200));
        assertThat(third.notBefore()).isEqualTo(MONDAY_AT_NINE.plusMillis(400));
        assertThat(third.due()).isEqualTo(MONDAY_AT_NINE);
        assertThat(third.expires()).isEqualTo(first.expires());
    }

    @Test
    void a_lease_must_outlast_a_post() {
        assertThatCode(() ->
                        new EngineSettings.Sending(
                                Duration.ofSeconds(27),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(15),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(1),
                                200,
                                64))
                .hasMessageContaining("27");
    }
}
