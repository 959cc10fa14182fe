package dev.unhunch.core.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.when.TimeReading.Known;
import dev.unhunch.core.when.TimeReading.Reason;
import dev.unhunch.core.when.TimeReading.Wrong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalTime;

class TimeReaderTest {
    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:30, 09:30",
        "9.30, 09:30",
        "0930, 09:30",
        "930, 09:30",
        "9h30, 09:30",
        "9am, 09:00",
        "9 am, 09:00",
        "9:30 p.m., 21:30",
        "9:30PM, 21:30",
        "12am, 00:00",
        "12 pm, 12:00",
        "noon, 12:00",
        "Midday, 12:00",
        "MIDNIGHT, 00:00",
        "MİDNİGHT, 00:00",
        "17 Uhr, 17:00",
        "17 Uhr 30, 17:30",
        "9 o'clock, 09:00",
        "9 o’clock, 09:00",
        "0, 00:00",
        "00:00, 00:00",
        "23:59, 23:59",
        "09:30:00, 09:30",
        "９：３０, 09:30",
        "mediodía, 12:00",
        "Mittag, 12:00",
        "minuit, 00:00",
        "18h, 18:00",
        "'  9:30 ', 09:30",
        "1730, 17:30"
    })
    void times_as_people_write_them(String typed, String time) {
        assertThat(TimeReader.read(typed)).isEqualTo(new Known(LocalTime.parse(time)));
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, NO_SUCH_HOUR",
        "25, NO_SUCH_HOUR",
        "24:30, NO_SUCH_HOUR",
        "24:00, MIDNIGHT_IS_0",
        "24, MIDNIGHT_IS_0",
        "9:75, NO_SUCH_MINUTE",
        "9:5, NO_SUCH_MINUTE",
        "975, NO_SUCH_MINUTE",
        "13pm, NOT_ON_A_12_HOUR_CLOCK",
        "0 am, NOT_ON_A_12_HOUR_CLOCK",
        "soon, NOT_A_TIME",
        "'', NOT_A_TIME",
        "-9, NOT_A_TIME",
        "9-30, NOT_A_TIME",
        "9:30:45, NOT_A_TIME",
        "30-day, NOT_A_TIME",
        "2 min, NOT_A_TIME",
        "12345, NOT_A_TIME",
        "9🙂, NOT_A_TIME",
        "999999999, NOT_A_TIME",
        "9999999999999999999999, NOT_A_TIME",
        "٩, NOT_A_TIME"
    })
    void wrong_times_say_what_is_wrong(String typed, Reason reason) {
        assertThat(TimeReader.read(typed)).isEqualTo(new Wrong(typed, reason));
    }
}
