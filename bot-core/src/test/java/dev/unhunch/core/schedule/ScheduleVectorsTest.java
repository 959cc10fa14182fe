package dev.unhunch.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every case of {@code time-vectors.json}, whose values were checked with three tz libraries. */
class ScheduleVectorsTest {
    @TestFactory
    Stream<DynamicTest> the_next_slots_are_those_of_the_vectors() throws IOException {
        return cases("next").map(each -> DynamicTest.dynamicTest(name(each), () -> next(each)));
    }

    @TestFactory
    Stream<DynamicTest> the_missed_slots_are_treated_as_in_the_vectors() throws IOException {
        return cases("missed").map(each -> DynamicTest.dynamicTest(name(each), () -> missed(each)));
    }

    private static void next(JsonNode vector) {
        var schedule = schedule(vector);
        var last = lastSlot(vector);
        var after = Instant.parse(vector.path("after").asText());
        assertThat(vector.path("expect")).isNotEmpty();
        for (var expected : vector.path("expect")) {
            var slot = schedule.nextSlot(last, after);
            assertThat(slot).isEqualTo(slot(expected));
            last = slot.date();
            after = slot.at();
        }
    }

    private static void missed(JsonNode vector) {
        var schedule = schedule(vector);
        var last = lastSlot(vector);
        var now = Instant.parse(vector.path("now").asText());
        var window = Duration.ofMinutes(vector.path("catchUpMinutes").asLong());
        var candidate = schedule.candidate(last, now, window);
        if (vector.path("fire").isNull()) {
            assertThat(candidate.at()).isAfter(now);
            assertThat(candidate).isEqualTo(slot(vector.path("next")));
        } else {
            assertThat(candidate).isEqualTo(slot(vector.path("fire")));
            assertThat(candidate.at()).isBeforeOrEqualTo(now);
            assertThat(schedule.nextSlot(candidate.date(), now))
                    .isEqualTo(slot(vector.path("next")));
        }
    }

    private static Stream<JsonNode> cases(String kind) throws IOException {
        try (var in = ScheduleVectorsTest.class.getResourceAsStream("time-vectors.json")) {
            var file = new ObjectMapper().readTree(Objects.requireNonNull(in));
            return StreamSupport.stream(file.path(kind).spliterator(), false);
        }
    }

    private static String name(JsonNode vector) {
        return vector.path("id").asText() + ": " + vector.path("why").asText();
    }

    private static Schedule schedule(JsonNode vector) {
        var days =
                StreamSupport.stream(vector.path("weekdays").spliterator(), false)
                        .map(day -> day(day.asText()))
                        .collect(Collectors.toSet());
        return new Schedule(
                LocalTime.parse(vector.path("localTime").asText()),
                ZoneId.of(vector.path("zone").asText()),
                days,
                Omissions.NONE);
    }

    private static DayOfWeek day(String firstLetters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(firstLetters))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable LocalDate lastSlot(JsonNode vector) {
        return vector.hasNonNull("lastSlot")
                ? LocalDate.parse(vector.path("lastSlot").asText())
                : null;
    }

    private static Slot slot(JsonNode expected) {
        return new Slot(
                LocalDate.parse(expected.path("slot").asText()),
                Instant.parse(expected.path("at").asText()));
    }
}
