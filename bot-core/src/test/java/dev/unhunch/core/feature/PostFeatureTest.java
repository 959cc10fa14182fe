package dev.unhunch.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.post.Shelves;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class PostFeatureTest extends PostStory {
    @Test
    void done_is_noted_once_and_answered_to_the_one_who_tapped() {
        var reply = tap(ADA, "done", key.wire(), "0");

        assertThat(reply).isInstanceOf(Reply.Ephemeral.class);
        assertThat(subject(reply)).isInstanceOf(Subject.OfProgress.class);
        assertThat(text(reply))
                .startsWith("Done – well moved.")
                .contains("November 23, 2026")
                .endsWith("[Undo]");
        assertThat(journal.people(Shelves.CHANNEL, MONDAY)).isEqualTo(1);
        assertThat(refreshed).containsExactly(MONDAY);
    }

    @Test
    void a_second_tap_counts_once() {
        tap(ADA, "done", key.wire(), "0");

        assertThat(text(tap(ADA, "done", key.wire(), "0"))).startsWith("Already noted");
        assertThat(journal.all()).hasSize(1);
        assertThat(refreshed).hasSize(1);
    }

    @Test
    void everybody_counts_once_for_the_channel() {
        tap(ADA, "done", key.wire(), "0");
        tap(BOB, "done", key.wire(), "0");
        tap(BOB, "done", key.wire(), "1");

        assertThat(journal.all()).hasSize(3);
        assertThat(journal.people(Shelves.CHANNEL, MONDAY)).isEqualTo(2);
    }

    @Test
    void undo_works_for_ten_minutes() {
        var noted = tap(ADA, "done", key.wire(), "0");
        clock.advance(Duration.ofMinutes(10));
        var undone = press(ADA, noted, "Undo");

        assertThat(text(undone)).startsWith("Taken back").endsWith("[Done]");
        assertThat(undone).isInstanceOf(Reply.Update.class);
        assertThat(journal.all()).isEmpty();
        assertThat(refreshed).hasSize(2);
        assertThat(text(press(ADA, noted, "Undo"))).startsWith("Nothing to take back");
        assertThat(text(press(ADA, undone, "Done"))).startsWith("Done – well moved.");
    }

    @Test
    void after_ten_minutes_it_stays() {
        var noted = tap(ADA, "done", key.wire(), "0");
        clock.advance(Duration.ofSeconds(601));

        assertThat(text(press(ADA, noted, "Undo"))).startsWith("It stays");
        assertThat(journal.all()).hasSize(1);
        assertThat(refreshed).hasSize(1);
    }

    @Test
    void nobody_takes_back_what_another_has_done() {
        var noted = tap(ADA, "done", key.wire(), "0");

        assertThat(text(press(BOB, noted, "Undo"))).startsWith("Nothing to take back");
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void until_three_at_night_it_counts_for_the_day_of_the_post_then_for_today() {
        clock.advanceTo(Instant.parse("2026-11-24T01:59:59Z"));
        tap(ADA, "done", key.wire(), "0");
        clock.advanceTo(Instant.parse("2026-11-24T02:00:00Z"));
        tap(BOB, "done", key.wire(), "0");
        clock.advanceTo(Instant.parse("2026-12-01T12:00:00Z"));
        tap(BOB, "done", key.wire(), "0");

        assertThat(refreshed)
                .containsExactly(MONDAY, MONDAY.plusDays(1), LocalDate.of(2026, 12, 1));
    }

    @Test
    void undo_takes_back_the_date_that_was_noted_though_the_night_ends_in_between() {
        clock.advanceTo(Instant.parse("2026-11-24T01:59:00Z"));
        var noted = tap(ADA, "done", key.wire(), "0");
        clock.advance(Duration.ofMinutes(5));

        assertThat(text(press(ADA, noted, "Undo"))).startsWith("Taken back");
    }

    @Test
    void swap_shows_other_exercises_to_the_one_who_tapped_and_can_go_on() {
        var first = tap(ADA, "swap", key.wire(), "1");
        var second = press(ADA, first, "Another one");

        assertThat(first).isInstanceOf(Reply.Ephemeral.class);
        assertThat(second).isInstanceOf(Reply.Update.class);
        for (var reply : List.of(first, second)) {
            var routine = ((Subject.OfRoutine) subject(reply)).routine();
            assertThat(routine.steps()).hasSize(2);
            assertThat(routine.steps().toString()).doesNotContain("easy-1,", "strong-2,");
            assertThat(text(reply)).endsWith("[Done] [Another one] [When to get help]");
        }
        assertThat(text(first)).isNotEqualTo(text(second));
        assertThat(text(tap(BOB, "swap", key.wire(), "1"))).isEqualTo(text(first));
        assertThat(refreshed).isEmpty();
    }

    @Test
    void an_alternative_is_noted_as_what_it_is_and_counts_for_the_post() {
        var other = tap(ADA, "swap", key.wire(), "1");
        var id = ((Subject.OfRoutine) subject(other)).routine().id();
        press(ADA, other, "Done");

        assertThat(journal.all())
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.item()).isEqualTo(id).startsWith("mix:");
                    assertThat(done.place()).isEqualTo(Shelves.CHANNEL);
                });
        assertThat(refreshed).containsExactly(MONDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "d:1:1:20261124", "d:zz:1:20261123", "d:1:1:99999999", "d:-1:0:0"})
    void a_forged_or_forgotten_key_gets_a_fresh_card(String wire) {
        for (var verb : List.of("done", "undo", "swap"))
            assertThat(text(tap(ADA, verb, wire, "0")))
                    .startsWith("This post is from another time");
        assertThat(journal.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e9", "99999999999", "0x1", "٣"})
    void a_forged_number_does_no_harm(String number) {
        assertThat(tap(ADA, "swap", key.wire(), number)).isInstanceOf(Reply.Ephemeral.class);
        tap(ADA, "done", key.wire(), number);
        assertThat(journal.all()).hasSize(1);
        tap(ADA, "undo", key.wire(), number, "2026-11-23; drop");
        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void nothing_is_done_before_it_is_due() {
        var tomorrow = posted(MONDAY.plusDays(1), NINE.plusSeconds(86_400), "mix:easy-1+strong-1");

        assertThat(text(tap(ADA, "done", tomorrow.wire(), "0"))).startsWith("This post is from");
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void people_of_another_workspace_are_refused() {
        var mallory = new Person("fake", "other", "mallory");

        assertThat(text(tap(mallory, "done", key.wire(), "0")))
                .startsWith("This belongs to another");
        assertThat(text(tap(mallory, "swap", key.wire(), "1")))
                .startsWith("This belongs to another");
        assertThat(journal.all()).isEmpty();
    }
}
