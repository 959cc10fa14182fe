package dev.unhunch.core.when;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.stream.Collectors;

class DaysReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekdays | 12345",
                "mon-fri | 12345",
                "MON-FRİ | 12345",
                "Mon - Fri | 12345",
                "mon–fri | 12345",
                "monday to friday | 12345",
                "mon,wed,fri | 135",
                "monday and friday | 15",
                "every day | 1234567",
                "daily | 1234567",
                "weekend | 67",
                "the weekend | 67",
                "mo-fr | 12345",
                "Mo bis Fr | 12345",
                "fri-mon | 5671",
                "mo, mi, fr | 135",
                "tue/thu | 24",
                "tue & thu | 24",
                "every day except friday | 123467",
                "weekdays but not wed | 1245",
                "mondays | 1",
                "on Mondays | 1",
                "every monday | 1",
                "lunes a viernes | 12345",
                "de lunes a viernes | 12345",
                "du lundi au vendredi | 12345",
                "tous les jours | 1234567",
                "todos los días | 1234567",
                "jeden Tag | 1234567",
                "täglich außer So | 123456",
                "weekdays and sat | 123456",
                "mon-wed, fri-sun | 123567",
                "wensday | 3",
                "satuday | 6",
                "mon-mon | 1",
                "sun-sat | 1234567",
                "Mo. Di. | 12"
            })
    void days_as_people_write_them(String typed, String days) {
        var expected = Arrays.stream(days.split("")).map(Integer::parseInt).map(DayOfWeek::of);
        assertThat(DaysReader.read(typed))
                .isEqualTo(new DaysReading.Known(expected.collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "someday | someday", "mon-someday | someday", "9 | 9", "may | may",
                "mon, blursday, fri | blursday", "🙂 | 🙂", "-fri | -", "mon- | -"
            })
    void words_that_are_no_days_come_back(String typed, String wrong) {
        assertThat(DaysReader.read(typed))
                .isInstanceOfSatisfying(
                        DaysReading.Wrong.class, each -> assertThat(each.words()).contains(wrong));
    }

    @ParameterizedTest
    @CsvSource({"''", "' , '", "every day except every day", "and"})
    void nothing_left_is_no_day(String typed) {
        assertThat(DaysReader.read(typed)).isInstanceOf(DaysReading.Wrong.class);
    }
}
