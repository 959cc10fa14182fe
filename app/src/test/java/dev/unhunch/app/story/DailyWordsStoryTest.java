package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people really type, and what it must not be taken for. */
class DailyWordsStoryTest {
    private final Team team = new Team();

    private List<String> times() {
        return team.lines().stream().map(each -> each.time().toString()).toList();
    }

    @Test
    void no_time_of_several_is_dropped_without_a_word() {
        team.ada.says("/daily subscribe 9 12 mon-fri for the neck");

        assertThat(times()).containsExactly("09:00", "12:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/daily subscribe at nine every weekday | 09:00",
                "/daily subscribe half past nine | 09:30",
                "/daily subscribe every morning at 9 | 09:00",
                "/daily post neck at 9 | 09:00"
            })
    void a_time_in_plain_words_is_understood(String line, String time) {
        team.ada.says(line);

        assertThat(times()).containsExactly(time);
        assertThat(team.woken).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/daily edit 9:30 to 8 | 08:00",
                "/daily edit from 9:30 to 8 | 08:00",
                "/daily change time to 10 | 10:00",
                "/daily reschedule 9:30 to 10:15 | 10:15",
                "/daily edit 9:30 -> 10 | 10:00"
            })
    void what_comes_after_to_is_the_new_time(String line, String time) {
        team.ada.says("/daily subscribe 9:30").says(line);

        assertThat(times()).containsExactly(time);
    }

    @Test
    void the_word_days_does_not_start_a_challenge() {
        team.ada.says("/daily subscribe neck 9").says("/daily edit days mon-thu");

        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("neck")));
        assertThat(team.lines().getFirst().days()).hasSize(4);
    }

    @Test
    void two_areas_are_asked_about_and_none_is_dropped() {
        team.ada.says("/daily subscribe neck and shoulders 9").sees().contains("one area");
        assertThat(team.stored()).isEmpty();

        team.ada.taps("Shoulders mix");

        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("shoulders")));
    }

    @Test
    void a_button_for_a_time_that_is_gone_changes_nothing() {
        team.ada.says("/daily subscribe 9 15");
        team.ada.presses("1:daily-off:" + version() + ":2");
        var before = team.channel();

        team.ada.presses("1:daily-edit:2").sees().contains("in the meantime");

        assertThat(team.channel()).isEqualTo(before);
    }

    private String version() {
        return Long.toString(team.channel().version(), Character.MAX_RADIX);
    }

    @Test
    void now_with_a_time_beside_it_asks_before_it_posts() {
        team.ada
                .says("/daily subscribe 9:30")
                .says("/daily now 15:00")
                .sees()
                .contains("I ask first");
        assertThat(team.woken).isZero();

        team.ada.says("/daily now please");

        assertThat(team.woken).isOne();
    }

    @Test
    void resume_with_a_date_waits_for_it() {
        team.ada.says("/daily subscribe 9:30").says("/daily pause").says("/daily resume tomorrow");

        team.ada.sees().contains("Paused until Tuesday 24 November");
        assertThat(team.ada.buttons()).contains("Resume");
        assertThat(team.channel().timing().omissions().until())
                .isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    void a_pause_that_is_over_can_be_followed_by_another() {
        team.ada.says("/daily subscribe 9:30").says("/daily pause for 2 days");
        team.clock.advance(Duration.ofDays(3));

        team.ada.says("/daily show");

        assertThat(team.ada.buttons()).contains("Pause").doesNotContain("Resume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "everything", "this channel", "posting"})
    void unsubscribe_with_any_word_for_all_asks_about_all(String words) {
        team.ada.says("/daily subscribe 9 15").says("/daily unsubscribe " + words);

        team.ada.sees().contains("Unsubscribe this channel?");
        assertThat(team.channel().status()).isEqualTo(new Status.Active());
    }

    @Test
    void a_challenge_says_which_day_is_next() {
        team.ada.says("/daily subscribe challenge 9:30");

        team.ada.says("/daily show").sees().contains("Tuesday 24 November, 09:30: day 2 of 30");
        team.ada.says("/daily preview").sees().contains("Monday 23 November, 09:30: day 1 of 30");
    }

    @Test
    void a_paused_challenge_promises_no_day() {
        team.ada.says("/daily subscribe challenge 9:30").says("/daily pause");

        team.ada.sees().contains("No post is planned.").doesNotContain("Day 1 of");
    }

    @Test
    void a_time_at_night_is_remarked_on() {
        team.ada.says("/daily subscribe 3").sees().contains("03:00 is at night").contains("15:00");
        team.ada.says("/daily pause").says("/daily resume").sees().doesNotContain("at night");
        team.ada.says("/daily edit 15:00").sees().doesNotContain("at night");
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "tomorrow", "today", "edit routine", "pause fridays"})
    void looking_words_change_nothing(String words) {
        team.ada.says("/daily subscribe neck 9:30");
        var before = team.channel();

        team.ada.says("/daily " + words);

        assertThat(team.ada.reply()).isNotInstanceOf(Reply.Nothing.class);
        assertThat(team.channel()).isEqualTo(before);
    }

    @Test
    void a_move_from_a_time_that_is_not_there_moves_nothing() {
        team.ada.says("/daily subscribe 10:15").says("/daily edit 9:30 to 10:15");

        team.ada.sees().contains("There is no post at “09:30”");
        assertThat(times()).containsExactly("10:15");
    }

    @Test
    void an_empty_form_is_told_what_it_lacks() {
        team.ada.says("/daily subscribe");

        team.ada.sends(Map.of("time", "", "zone", "", "what", "r.gone"));

        team.ada
                .sees()
                .contains("Please name a time")
                .contains("Please name a large city")
                .contains("no longer there");
        assertThat(team.stored()).isEmpty();
    }

    @Test
    void what_a_full_channel_gets_already_is_said_to_be_there() {
        team.ada.says("/daily subscribe neck 9 12 15").says("/daily neck");

        team.ada.sees().contains("That is there already").doesNotContain("At most");
    }

    @Test
    void a_date_that_is_left_out_already_is_said_to_be() {
        team.ada.says("/daily subscribe 9:30").says("/daily skip 24 dec");
        var before = team.channel();

        team.ada.says("/daily skip 24 dec").sees().contains("That is left out already");
        assertThat(team.channel()).isEqualTo(before);

        team.ada.says("/daily skip 24 dec, 28 dec").sees().contains("One date is left out");
    }
}
