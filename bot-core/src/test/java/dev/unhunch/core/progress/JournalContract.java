package dev.unhunch.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

/** What every journal keeps to. It is empty before each test. */
public interface JournalContract {
    /** A moment of the date below. */
    Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    /** The date that counts. */
    LocalDate DATE = LocalDate.parse("2026-11-23");

    /** Where it counts. */
    Place HERE = new Place("test", "desk", "general");

    /** The journal. */
    Journal journal();

    private static Journal.Done done(String person, String item) {
        return new Journal.Done(new Person("test", "desk", person), item, DATE, HERE, AT);
    }

    private static Person person(String id) {
        return new Person("test", "desk", id);
    }

    @Test
    default void a_second_tap_counts_once() {
        assertThat(journal().record(done("ada", "chin-tuck"))).isTrue();
        assertThat(journal().record(done("ada", "chin-tuck"))).isFalse();

        assertThat(journal().people(HERE, DATE)).isEqualTo(1);
    }

    @Test
    default void people_are_counted_not_what_they_did() {
        journal().record(done("ada", "chin-tuck"));
        journal().record(done("ada", "wall-slide"));
        journal().record(done("grace", "chin-tuck"));

        assertThat(journal().people(HERE, DATE)).isEqualTo(2);
    }

    @Test
    default void other_places_and_dates_do_not_count() {
        journal().record(done("ada", "chin-tuck"));

        assertThat(journal().people(new Place("test", "desk", "random"), DATE)).isZero();
        assertThat(journal().people(new Place("test", "other", "general"), DATE)).isZero();
        assertThat(journal().people(HERE, DATE.plusDays(1))).isZero();
    }

    @Test
    default void the_same_item_counts_again_on_another_date() {
        journal().record(done("ada", "chin-tuck"));

        var next = new Journal.Done(person("ada"), "chin-tuck", DATE.plusDays(1), HERE, AT);
        assertThat(journal().record(next)).isTrue();
    }

    @Test
    default void what_was_noted_just_now_can_be_taken_back() {
        journal().record(done("ada", "chin-tuck"));

        assertThat(journal().undo(person("ada"), "chin-tuck", DATE, AT))
                .isEqualTo(Journal.Undone.REMOVED);
        assertThat(journal().people(HERE, DATE)).isZero();
        assertThat(journal().undo(person("ada"), "chin-tuck", DATE, AT))
                .isEqualTo(Journal.Undone.NOTHING);
        assertThat(journal().record(done("ada", "chin-tuck"))).isTrue();
    }

    @Test
    default void what_was_noted_long_ago_stays() {
        journal().record(done("ada", "chin-tuck"));

        assertThat(journal().undo(person("ada"), "chin-tuck", DATE, AT.plusMillis(1)))
                .isEqualTo(Journal.Undone.TOO_LATE);
        assertThat(journal().people(HERE, DATE)).isEqualTo(1);
    }

    @Test
    default void a_second_tap_does_not_lengthen_the_time_to_take_it_back() {
        journal().record(done("ada", "chin-tuck"));
        journal()
                .record(
                        new Journal.Done(
                                person("ada"), "chin-tuck", DATE, HERE, AT.plusSeconds(60)));

        assertThat(journal().undo(person("ada"), "chin-tuck", DATE, AT.plusMillis(1)))
                .isEqualTo(Journal.Undone.TOO_LATE);
    }

    @Test
    default void nobody_takes_back_what_others_did() {
        journal().record(done("ada", "chin-tuck"));

        assertThat(journal().undo(person("grace"), "chin-tuck", DATE, AT))
                .isEqualTo(Journal.Undone.NOTHING);
        assertThat(journal().people(HERE, DATE)).isEqualTo(1);
    }
}
