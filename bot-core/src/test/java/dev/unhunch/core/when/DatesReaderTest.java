package dev.unhunch.core.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.when.DatesReading.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class DatesReaderTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-24 | 2026-12-24",
                "24 dec | 2026-12-24",
                "dec 24 | 2026-12-24",
                "24. Dezember | 2026-12-24",
                "December 24, 2026 | 2026-12-24",
                "24th of December | 2026-12-24",
                "24.12. | 2026-12-24",
                "24.12 | 2026-12-24",
                "24.12.2026 | 2026-12-24",
                "24.12.26 | 2026-12-24",
                "12/24 | 2026-12-24",
                "24/12/2026 | 2026-12-24",
                "5/5 | 2027-05-05",
                "7 jan | 2027-01-07",
                "23 nov | 2026-11-23",
                "22 nov | 2027-11-22",
                "today | 2026-11-23",
                "tomorrow | 2026-11-24",
                "friday | 2026-11-27",
                "monday | 2026-11-23",
                "next monday | 2026-11-30",
                "in two weeks | 2026-12-07",
                "in 3 days | 2026-11-26",
                "Thu 24 Dec | 2026-12-24",
                "24 déc | 2026-12-24",
                "mañana | 2026-11-24",
                "24 dec, 26 dec | 2026-12-24 2026-12-26",
                "26 dec and 24 dec | 2026-12-24 2026-12-26",
                "24 dec 24 dec | ",
                "24 dec, 24 dec | 2026-12-24",
                "31 dec - 2 jan | 2026-12-31 2027-01-01 2027-01-02",
                "2026-12-31..2027-01-01 | 2026-12-31 2027-01-01",
                "24-26 dec | 2026-12-24 2026-12-25 2026-12-26",
                "dec 24-26 | 2026-12-24 2026-12-25 2026-12-26",
                "24.-25.12. | 2026-12-24 2026-12-25",
                "24.12.-25.12. | 2026-12-24 2026-12-25",
                "24 dec to 25 dec | 2026-12-24 2026-12-25",
                "24. Dez bis 25. Dez | 2026-12-24 2026-12-25",
                "friday – sunday | 2026-11-27 2026-11-28 2026-11-29",
                "until 24 nov | 2026-11-23 2026-11-24"
            })
    void dates_as_people_write_them(String typed, String dates) {
        var reading = DatesReader.read(typed, TODAY);
        if (dates == null) assertThat(reading).isInstanceOf(DatesReading.Wrong.class);
        else
            assertThat(reading)
                    .isEqualTo(
                            new DatesReading.Known(
                                    Arrays.stream(dates.split(" "))
                                            .map(LocalDate::parse)
                                            .toList()));
    }

    @Test
    void wrong_dates_say_what_is_wrong() {
        var last = TODAY.plusDays(400);
        assertProblem("", new Problem.Nothing());
        assertProblem("someday", new Problem.NotADate("someday"));
        assertProblem("31 feb", new Problem.NoSuchDate("31 feb"));
        assertProblem("29.02.2027", new Problem.NoSuchDate("29.02.2027"));
        assertProblem("2026-13-01", new Problem.NoSuchDate("2026-13-01"));
        assertProblem("2026-11-22", new Problem.Past("2026-11-22", TODAY.minusDays(1)));
        assertProblem("2029-01-01", new Problem.TooFar("2029-01-01", date("2029-01-01"), last));
        assertProblem(
                "5/6", new Problem.EitherOrder("5/6", date("2027-06-05"), date("2027-05-06")));
        assertProblem(
                "2026-12-24..2026-12-20",
                new Problem.Backwards(
                        "2026-12-24..2026-12-20", date("2026-12-24"), date("2026-12-20")));
        assertProblem("1 dec - 30 jun", new Problem.TooMany(212, DatesReader.MOST));
    }

    @Test
    void four_hundred_dates_are_too_many_and_nothing_is_kept() {
        var reading = DatesReader.read("2026-11-24..2027-12-28", TODAY);
        assertThat(reading)
                .isEqualTo(new DatesReading.Wrong(List.of(new Problem.TooMany(400, 100))));
    }

    @Test
    void all_problems_come_at_once() {
        assertThat(DatesReader.read("someday, 31 feb, 24 dec", TODAY))
                .isEqualTo(
                        new DatesReading.Wrong(
                                List.of(
                                        new Problem.NotADate("someday"),
                                        new Problem.NoSuchDate("31 feb"))));
    }

    @Test
    void one_date_is_read_with_and_without_until() {
        var expected = new DatesReading.Known(List.of(date("2027-01-07")));
        assertThat(DatesReader.readOne("until 7 jan", TODAY)).isEqualTo(expected);
        assertThat(DatesReader.readOne("7 jan", TODAY)).isEqualTo(expected);
        assertThat(DatesReader.readOne("7 jan, 8 jan", TODAY))
                .isEqualTo(
                        new DatesReading.Wrong(
                                List.of(
                                        new Problem.NotOne(
                                                List.of(date("2027-01-07"), date("2027-01-08"))))));
    }

    private static void assertProblem(String typed, Problem problem) {
        assertThat(DatesReader.read(typed, TODAY))
                .as(typed)
                .isEqualTo(new DatesReading.Wrong(List.of(problem)));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
