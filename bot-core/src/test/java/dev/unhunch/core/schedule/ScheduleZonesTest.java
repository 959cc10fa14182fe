package dev.unhunch.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Properties over every zone of the JDK, around every clock change from 1990 to 2040 and on some
 * other days. What is expected is found by stepping through the minutes of UTC and asking only what
 * a clock on the wall shows, so it shares nothing with the schedule but the zone's offsets.
 */
class ScheduleZonesTest {
    private static final Instant FROM = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2041-01-01T00:00:00Z");
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    private final Random random = new Random(20_261_123);

    @Test
    void around_every_clock_change_the_slot_is_the_minute_the_wall_clock_says() {
        int checked = 0;
        for (var zone : zones()) {
            for (var change : changes(zone)) {
                var wall = WallClock.around(change, zone);
                var date = change.atZone(zone).toLocalDate();
                for (int days = -1; days <= 1; days++)
                    for (var time : times(zone, change)) {
                        var day = date.plusDays(days);
                        var slot = new Schedule(time, zone, ALL, Omissions.NONE).slotOn(day);
                        if (!slot.map(Slot::at).equals(wall.first(day, time)))
                            assertThat(slot.map(Slot::at))
                                    .as("%s %s %s", zone, day, time)
                                    .isEqualTo(wall.first(day, time));
                        checked++;
                    }
            }
        }
        assertThat(checked).isGreaterThan(100_000);
    }

    @Test
    void slots_rise_come_once_a_date_on_chosen_days_and_never_early() {
        for (var zone : zones()) {
            var changes = changes(zone);
            for (int i = 0; i < 20; i++) {
                var start = changes.get(random.nextInt(changes.size()));
                var time = LocalTime.ofSecondOfDay(random.nextInt(MINUTES_A_DAY) * 60L);
                var schedule = new Schedule(time, zone, someDays(), Omissions.NONE);
                walk(schedule, start.minus(Duration.ofHours(random.nextInt(200))));
            }
        }
    }

    private static void walk(Schedule schedule, Instant start) {
        var after = start;
        var dates = new TreeSet<LocalDate>();
        for (int i = 0; i < 12; i++) {
            // Also without the last slot, as a person's preview asks.
            var slot = schedule.nextSlot(dates.isEmpty() ? null : dates.last(), after);
            assertThat(schedule.nextSlot(null, after)).as("%s", schedule).isEqualTo(slot);
            assertThat(slot.at()).as("%s", schedule).isAfter(after);
            assertThat(dates.isEmpty() || slot.date().isAfter(dates.last())).isTrue();
            assertThat(schedule.days()).contains(slot.date().getDayOfWeek());
            var local = slot.at().atZone(schedule.zone()).toLocalDateTime();
            assertThat(local)
                    .as("%s", schedule)
                    .isAfterOrEqualTo(slot.date().atTime(schedule.time()));
            dates.add(slot.date());
            after = slot.at();
        }
    }

    @Test
    void a_slot_used_is_never_given_again_wherever_the_clock_stands() {
        for (var zone : zones()) {
            var changes = changes(zone);
            var start = changes.get(random.nextInt(changes.size()));
            var schedule = new Schedule(LocalTime.of(0, 30), zone, ALL, Omissions.NONE);
            var used = schedule.nextSlot(null, start);
            for (int hours = -72; hours <= 72; hours++) {
                var now = used.at().plus(Duration.ofHours(hours));
                assertThat(schedule.nextSlot(used.date(), now).date()).isAfter(used.date());
                assertThat(schedule.candidate(used.date(), now, Duration.ofHours(2)).date())
                        .isAfter(used.date());
            }
        }
    }

    /** One of all zones that have the same rules. */
    private static Collection<ZoneId> zones() {
        var byRules = new LinkedHashMap<ZoneRules, ZoneId>();
        for (var id : new TreeSet<>(ZoneId.getAvailableZoneIds()))
            byRules.putIfAbsent(ZoneId.of(id).getRules(), ZoneId.of(id));
        assertThat(byRules).hasSizeGreaterThan(300);
        return byRules.values();
    }

    private Set<DayOfWeek> someDays() {
        var days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (var day : DayOfWeek.values()) if (random.nextBoolean()) days.add(day);
        return days;
    }

    /** All changes of the years, and three instants without one. */
    private List<Instant> changes(ZoneId zone) {
        var found = new ArrayList<Instant>();
        for (int i = 0; i < 3; i++)
            found.add(
                    FROM.plusSeconds(
                            60L * random.nextInt((int) FROM.until(TO, ChronoUnit.MINUTES))));
        var next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            found.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return found;
    }

    /** Times just around what the wall clock shows before and after, midnight, and any. */
    private List<LocalTime> times(ZoneId zone, Instant change) {
        var before =
                change.minusSeconds(1).atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        var after = change.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return List.of(
                before,
                before.plusMinutes(1),
                before.plusMinutes(31),
                after.minusMinutes(1),
                after,
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59),
                LocalTime.ofSecondOfDay(random.nextInt(MINUTES_A_DAY) * 60L));
    }
}
