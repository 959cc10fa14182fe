package dev.unhunch.core.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.unhunch.core.when.ScheduleWords.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ScheduleWordsTest {
    /** The line; times; days by number; zone; the other words. A dash is nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9:30 mon-fri Europe/Berlin | 09:30 | 12345 | Europe/Berlin | -",
                "Europe/Berlin mon-fri 9:30 | 09:30 | 12345 | Europe/Berlin | -",
                "neck 9 and 15:00 every day Berlin | 09:00 15:00 | 1234567 | Europe/Berlin | neck",
                "upper-back-30 at noon weekdays Pacific | 12:00 | 12345 | America/Los_Angeles |"
                        + " upper-back-30",
                "challenge 30-day upper back 9am | 09:00 | - | - | challenge 30-day upper back",
                "30 day challenge at 9 | 09:00 | - | - | 30 day challenge",
                "2 min neck 9 Berlin | 09:00 | - | Europe/Berlin | 2 min neck",
                "front and back 5 9:30 New York mo, mi, fr | 09:30 | 135 | America/New_York | front"
                        + " and back 5",
                "9, 12 and 15 daily | 09:00 12:00 15:00 | 1234567 | - | -",
                "9 Uhr Mo bis Fr in München | 09:00 | 12345 | Europe/Berlin | -",
                "neck 9 am Montag | 09:00 | 1 | - | neck",
                "9:30 p.m. on mondays | 21:30 | 1 | - | -",
                "9 every day except friday Toronto, Canada | 09:00 | 123467 | America/Toronto | -",
                "neck | - | - | - | neck",
                "chest and back | - | - | - | chest and back",
                "May routine 9 | 09:00 | - | - | May routine",
                "so do we | - | - | - | so do we",
                "nice stretch 9 | 09:00 | - | - | nice stretch",
                "Nice 9 | 09:00 | - | Europe/Paris | -",
                "day 3 routine 17:00 | 17:00 | - | - | day 3 routine",
                "0930 weekend | 09:30 | 67 | - | -",
                "9 9 9:00 | 09:00 | - | - | 9 9",
                "365 neck | - | - | - | 365 neck",
                "9:30 Ho Chi Minh City | 09:30 | - | Asia/Ho_Chi_Minh | -",
                "9 12 15 | 09:00 12:00 15:00 | - | - | -",
                "9 12 mon-fri neck | 09:00 12:00 | 12345 | - | neck",
                "9 15:00 | 09:00 15:00 | - | - | -",
                "at nine every weekday | 09:00 | 12345 | - | -",
                "at half past nine weekdays | 09:30 | 12345 | - | -",
                "quarter to ten | 09:45 | - | - | -",
                "neck nine | 09:00 | - | - | neck",
                "six strengtheners nine | 09:00 | - | - | six strengtheners",
                "one for the neck | - | - | - | one for the neck",
                "one for the neck at 9 | 09:00 | - | - | one for the neck",
                "9 Indian time | 09:00 | - | Asia/Kolkata | -",
                "9 Pacific time | 09:00 | - | America/Los_Angeles | -"
            })
    void lines_in_any_order(String line, String times, String days, String zone, String rest) {
        var read = ScheduleWords.read(line);
        assertThat(read.problems()).isEmpty();
        assertThat(join(read.times())).isEqualTo(times);
        assertThat(read.days().map(ScheduleWordsTest::numbers).orElse("-")).isEqualTo(days);
        assertThat(read.zone())
                .isEqualTo(
                        zone.equals("-")
                                ? Optional.empty()
                                : Optional.of(new ZoneReading.Known(ZoneId.of(zone))));
        assertThat(join(read.rest())).isEqualTo(rest);
    }

    private static String join(List<?> parts) {
        var text = parts.stream().map(Object::toString).collect(Collectors.joining(" "));
        return text.isEmpty() ? "-" : text;
    }

    private static String numbers(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    @Test
    void a_wrong_time_is_a_problem_and_no_word() {
        var read = ScheduleWords.read("neck 25:00 Berlin");
        assertThat(read.problems())
                .containsExactly(
                        new Problem.WrongTime(
                                new TimeReading.Wrong("25:00", TimeReading.Reason.NO_SUCH_HOUR)));
        assertThat(read.rest()).containsExactly("neck");
    }

    @Test
    void zones_that_are_wrong_or_shared_come_back_as_such() {
        assertThat(ScheduleWords.read("9 CST").zone().orElseThrow())
                .isInstanceOf(ZoneReading.Ambiguous.class);
        assertThat(ScheduleWords.read("9 UTC+2").zone().orElseThrow())
                .isInstanceOf(ZoneReading.FixedOffset.class);
        assertThat(ScheduleWords.read("9 +2").zone().orElseThrow())
                .isInstanceOf(ZoneReading.FixedOffset.class);
        assertThat(ScheduleWords.read("9 Europe/Berln").zone().orElseThrow())
                .isInstanceOf(ZoneReading.NotFound.class);
    }

    @Test
    void two_zones_or_two_sorts_of_days_are_problems() {
        assertThat(ScheduleWords.read("9 Berlin Tokyo").problems())
                .containsExactly(new Problem.ZonesTwice("Berlin", "Tokyo"));
        assertThat(ScheduleWords.read("mon 9:00 fri").problems())
                .containsExactly(new Problem.DaysTwice("mon", "fri"));
    }

    @Test
    void hostile_lines_are_answered_soon_whatever_they_hold() {
        var parts =
                List.of(
                        "9",
                        "\0",
                        "\u202e",
                        "🙂",
                        "monday,",
                        "-",
                        "a\u0301",
                        "9:",
                        ":",
                        "é",
                        "UTC+",
                        "..",
                        "İ",
                        "ı",
                        "new york",
                        "@",
                        "to",
                        "every");
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (var part : parts)
                        for (int times : new int[] {1, 7, 30, 59, 5000}) readAll(part, times);
                });
    }

    private static void readAll(String part, int times) {
        for (var between : List.of("", " ", ",", "-")) {
            var text = String.join(between, Collections.nCopies(times, part));
            assertThat(ScheduleWords.read(text)).isNotNull();
            assertThat(TimeReader.read(text)).isNotNull();
            assertThat(DaysReader.read(text)).isNotNull();
            assertThat(Zones.all().read(text)).isNotNull();
            assertThat(Zones.all().suggest(Locale.ENGLISH, text)).hasSizeLessThan(26);
            assertThat(DatesReader.read(text, LocalDate.parse("2026-11-23"))).isNotNull();
        }
    }
}
