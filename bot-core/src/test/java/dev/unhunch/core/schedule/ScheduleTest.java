package dev.unhunch.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** A Monday, 09:00 in Berlin. */
    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-23T08:00:00Z");

    private static Schedule at(String time, Omissions omissions) {
        return new Schedule(LocalTime.parse(time), BERLIN, WEEKDAYS, omissions);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_schedule_needs_a_day() {
        assertThatThrownBy(() -> new Schedule(LocalTime.NOON, BERLIN, Set.of(), Omissions.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_days_cannot_be_changed_from_outside() {
        var days = EnumSet.of(DayOfWeek.MONDAY);
        var schedule = new Schedule(LocalTime.NOON, BERLIN, days, Omissions.NONE);
        days.add(DayOfWeek.SUNDAY);
        assertThat(schedule.days()).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void a_slot_at_the_very_instant_is_over() {
        var schedule = at("09:00", Omissions.NONE);
        assertThat(schedule.nextSlot(null, MONDAY_AT_NINE.minusNanos(1)).at())
                .isEqualTo(MONDAY_AT_NINE);
        assertThat(schedule.nextSlot(null, MONDAY_AT_NINE).date()).isEqualTo("2026-11-24");
    }

    @Test
    void a_window_reaches_back_to_its_very_start() {
        var schedule = at("09:00", Omissions.NONE);
        var end = MONDAY_AT_NINE.plus(Duration.ofHours(2));
        var window = Duration.ofHours(2);
        assertThat(schedule.candidate(null, end, window).date()).isEqualTo("2026-11-23");
        assertThat(schedule.candidate(null, end.plusNanos(1), window).date())
                .isEqualTo("2026-11-24");
    }

    @Test
    void a_last_slot_far_ahead_holds_until_then() {
        var slot = at("09:00", Omissions.NONE).nextSlot(date("2027-06-30"), MONDAY_AT_NINE);
        assertThat(slot.date()).isEqualTo("2027-07-01");
    }

    @Test
    void a_last_slot_long_ago_changes_nothing() {
        var slot = at("09:00", Omissions.NONE).nextSlot(date("1970-01-01"), MONDAY_AT_NINE);
        assertThat(slot.date()).isEqualTo("2026-11-24");
    }

    @Test
    void the_first_date_after_a_pause_has_its_slot() {
        var schedule = at("09:00", new Omissions(date("2026-12-01"), Set.of()));
        assertThat(schedule.nextSlot(null, MONDAY_AT_NINE).date()).isEqualTo("2026-12-01");
        assertThat(schedule.slotOn(date("2026-11-30"))).isEmpty();
    }

    @Test
    void a_pause_that_is_over_changes_nothing() {
        var schedule = at("09:00", new Omissions(date("2026-11-01"), Set.of()));
        assertThat(schedule.nextSlot(null, MONDAY_AT_NINE).date()).isEqualTo("2026-11-24");
    }

    @Test
    void a_pause_that_ends_on_a_weekend_goes_on_with_monday() {
        var schedule = at("09:00", new Omissions(date("2026-11-28"), Set.of()));
        assertThat(schedule.nextSlot(null, MONDAY_AT_NINE).date()).isEqualTo("2026-11-30");
    }

    @Test
    void skipped_dates_are_passed_over_and_the_pause_counts_beside_them() {
        var skipped = Set.of(date("2026-11-24"), date("2026-11-25"), date("2026-12-01"));
        assertThat(at("09:00", new Omissions(null, skipped)).nextSlot(null, MONDAY_AT_NINE).date())
                .isEqualTo("2026-11-26");
        assertThat(
                        at("09:00", new Omissions(date("2026-12-01"), skipped))
                                .nextSlot(null, MONDAY_AT_NINE)
                                .date())
                .isEqualTo("2026-12-02");
    }

    @Test
    void a_skipped_date_is_no_catch_up_either() {
        var schedule = at("09:00", new Omissions(null, Set.of(date("2026-11-23"))));
        assertThat(
                        schedule.candidate(
                                        null, MONDAY_AT_NINE.plusSeconds(60), Duration.ofHours(2))
                                .date())
                .isEqualTo("2026-11-24");
    }

    @Test
    void pauses_and_last_slots_far_away_take_no_time() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    for (int i = 0; i < 3000; i++) {
                        at("09:00", new Omissions(date("2999-12-31"), Set.of()))
                                .nextSlot(null, MONDAY_AT_NINE);
                        at("09:00", Omissions.NONE).nextSlot(date("2999-12-31"), MONDAY_AT_NINE);
                        at("09:00", Omissions.NONE).nextSlot(date("1900-01-01"), MONDAY_AT_NINE);
                    }
                });
    }

    @Test
    void four_hundred_skipped_dates_take_no_time() {
        var skipped = date("2026-11-23").datesUntil(date("2027-12-28")).collect(Collectors.toSet());
        assertThat(skipped).hasSize(400);
        var schedule = at("09:00", new Omissions(null, skipped));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    for (int i = 0; i < 50; i++)
                        assertThat(schedule.nextSlot(null, MONDAY_AT_NINE).date())
                                .isEqualTo("2027-12-28");
                });
    }

    @Test
    void a_whole_date_that_a_zone_left_out_has_no_slot() {
        var all = EnumSet.allOf(DayOfWeek.class);
        var kwajalein =
                new Schedule(LocalTime.NOON, ZoneId.of("Pacific/Kwajalein"), all, Omissions.NONE);
        assertThat(kwajalein.slotOn(date("1993-08-21"))).isEmpty();
        assertThat(kwajalein.slotOn(date("1993-08-20"))).isPresent();
        assertThat(kwajalein.slotOn(date("1993-08-22"))).isPresent();
    }

    @Test
    void a_slot_that_a_clock_change_moves_past_midnight_is_still_ahead_after_midnight() {
        // Nuuk goes from 23:00 to 0:00 on the last Saturday of March.
        var all = EnumSet.allOf(DayOfWeek.class);
        var nuuk =
                new Schedule(LocalTime.of(23, 30), ZoneId.of("America/Nuuk"), all, Omissions.NONE);
        var afterMidnight = Instant.parse("2026-03-29T01:15:00Z");
        assertThat(nuuk.nextSlot(null, afterMidnight))
                .isEqualTo(new Slot(date("2026-03-28"), Instant.parse("2026-03-29T01:30:00Z")));
    }
}
