package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A channel is subscribed, in words or by the form. */
class DailySubscribeStoryTest {
    private static final Set<DayOfWeek> WORKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private final Team team = new Team();

    @Test
    void a_time_is_enough_and_the_answer_says_what_when_and_the_next_post() {
        team.ada
                .says("/daily subscribe 9:30")
                .sees()
                .contains("This channel is subscribed")
                .contains("Next post: Monday 23 November, 09:30 (Berlin)")
                .contains("What: A mix for the neck and upper back")
                .contains("When: 09:30, Monday to Friday")
                .contains("Time zone: Europe/Berlin");
        assertThat(team.ada.reply()).isInstanceOf(Reply.Ephemeral.class);
        assertThat(team.ada.subject()).isEqualTo(new Subject.OfSchedule());
        assertThat(team.ada.buttons()).containsExactly("Post one now", "Next 5 posts", "Change");
        assertThat(team.lines()).containsExactly(new Line(1, LocalTime.of(9, 30), WORKDAYS));
        assertThat(team.channel().timing().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(team.channel().setUpBy()).isEqualTo(team.ada.person());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/daily subscribe neck 9:30 mon-fri Tokyo",
                "/daily subscribe Tokyo mon-fri 9:30 neck",
                "/daily subscribe 9:30 weekdays neck Asia/Tokyo",
                "/daily 9:30 mon-fri neck Tokyo",
                "/daily subscibe neck at 9:30 on weekdays in Tokyo",
                "/daily add 9:30 am Tokyo neck mon-fri"
            })
    void the_words_come_in_any_order(String line) {
        team.ada.says(line);

        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("neck")));
        assertThat(team.lines()).containsExactly(new Line(1, LocalTime.of(9, 30), WORKDAYS));
        assertThat(team.channel().timing().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void options_that_come_apart_mean_the_same() {
        team.ada.commands(
                List.of("daily", "subscribe"),
                Map.of("what", "neck", "time", "9:30", "days", "mon, wed", "zone", "Tokyo"));

        assertThat(team.lines())
                .containsExactly(
                        new Line(
                                1,
                                LocalTime.of(9, 30),
                                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)));
    }

    @Test
    void a_routine_goes_by_its_name_even_where_that_has_a_number() {
        team.ada.says("/daily subscribe neck-reset-2 9:30");

        assertThat(team.channel().offering()).isEqualTo(new Offering.OfRoutine("neck-reset-2"));
        assertThat(team.lines()).hasSize(1);
    }

    @Test
    void a_challenge_begins_with_its_first_post() {
        team.ada.says("/daily subscribe upper-back-30 8:00").sees().contains("Day 1 of the");

        var challenge = (Offering.OfChallenge) team.channel().offering();
        assertThat(challenge.id()).isEqualTo("upper-back-30");
        assertThat(challenge.firstDate()).hasToString("2026-11-24");
        assertThat(challenge.firstDay()).isEqualTo(1);
    }

    @Test
    void a_time_that_has_passed_today_says_so() {
        team.ada
                .says("/daily subscribe 8:30")
                .sees()
                .contains("08:30 has already passed today, so it starts tomorrow.")
                .contains("Next post: Tuesday 24 November, 08:30 (Berlin)");
    }

    @Test
    void dates_and_times_are_written_as_people_read_them() {
        var american = team.chat("ada", Locale.US);
        american.says("/daily subscribe 15:00").sees().contains("Mon, Nov 23, 3:00 PM (Berlin)");

        var german = team.chat("ada", Locale.GERMAN);
        german.says("/daily show").sees().contains("Mo., 23. November, 15:00");
    }

    @Test
    void without_a_time_a_form_asks_with_everything_else_filled_in() {
        var form = team.ada.says("/daily subscribe neck").form();

        assertThat(form.fields())
                .extracting(Modal.Field::name)
                .containsExactly("what", "time", "days", "zone");
        team.ada.sends(Map.of("time", "9:30, 15:00")).sees().contains("1. 09:30").contains("2. 15");
        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("neck")));
        assertThat(team.lines()).extracting(Line::days).containsOnly(WORKDAYS);
        assertThat(team.channel().timing().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void without_a_known_zone_the_form_asks_for_it() {
        team.directory.manages(team.bob.person(), team.place());

        team.bob.says("/daily subscribe 9:30");

        assertThat(team.bob.form().fields()).hasSize(4);
        team.bob.sends(Map.of("zone", "new york"));
        assertThat(team.channel().timing().zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void a_form_with_a_slip_says_so_and_opens_again_with_the_rest() {
        team.ada.says("/daily subscribe neck").sends(Map.of("time", "9:30", "zone", "Berlni"));
        team.ada.sees().contains("I know no time zone “Berlni”");
        assertThat(team.stored()).isEmpty();

        team.ada.taps("Europe/Berlin (Berlin)").sees().contains("This channel is subscribed");
        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("neck")));
    }

    @Test
    void a_zone_of_several_places_is_chosen_by_a_button_without_typing_again() {
        team.ada.says("/daily subscribe neck 9:30 tue CST").sees().contains("several places");
        assertThat(team.stored()).isEmpty();

        team.ada.taps("America/Chicago (US Central)");

        assertThat(team.channel().timing().zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(team.lines())
                .containsExactly(new Line(1, LocalTime.of(9, 30), EnumSet.of(DayOfWeek.TUESDAY)));
    }

    @Test
    void another_time_is_added_under_the_lowest_free_number() {
        team.ada.says("/daily subscribe 9:30").says("/daily subscribe 15:00");

        team.ada.sees().contains("15:00 is line 2; that makes 2 a day of at most 3.");
        assertThat(team.lines()).extracting(Line::number).containsExactly(1, 2);
        team.ada.says("/daily unsubscribe 9:30").taps("Stop this time");
        team.ada.says("/daily subscribe 11:00");
        assertThat(team.lines()).extracting(Line::number).containsExactly(1, 2);
        assertThat(team.lines().getFirst().time()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void the_same_time_again_is_there_already() {
        team.ada.says("/daily subscribe 9:30").says("/daily subscribe 9:30");

        team.ada.sees().contains("That is there already: 09:30, Monday to Friday");
        assertThat(team.lines()).hasSize(1);
    }

    @Test
    void something_else_or_another_zone_is_asked_about_first() {
        team.ada.says("/daily subscribe neck 9:30").says("/daily subscribe shoulders 15:00 Paris");
        team.ada
                .sees()
                .contains("This channel gets something else already")
                .contains("Now: Neck mix, on the clock of Berlin")
                .contains("You asked for: Shoulders mix, on the clock of Paris");
        assertThat(team.lines()).hasSize(1);

        team.ada.taps("Keep it, add the time");
        assertThat(team.lines()).hasSize(2);
        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("neck")));

        team.ada.says("/daily subscribe shoulders").taps("Change it for all times");
        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("shoulders")));
        assertThat(team.lines()).hasSize(2);
    }

    @Test
    void help_has_a_button_that_opens_the_form() {
        team.ada.says("/help").taps("Subscribe this channel").sends(Map.of("time", "9:30"));

        assertThat(team.lines()).hasSize(1);
    }

    @Test
    void every_documented_example_is_understood() {
        var texts = Texts.in(Locale.ENGLISH);
        var daily = team.bot.commands().stream().filter(each -> each.name().equals("daily"));
        for (var sub : daily.findFirst().orElseThrow().subcommands())
            for (var line :
                    texts.say("command.daily." + sub.name() + ".examples").lines().toList()) {
                var fresh = new Team();
                if (!sub.name().equals("subscribe")) fresh.ada.says("/daily subscribe 9:00 15:00");
                if (line.contains("10:00"))
                    fresh.ada.says("/daily unsubscribe 15:00").taps("Stop this time");
                fresh.ada.says(line);
                assertThat(fresh.ada.card().title())
                        .as(line)
                        .doesNotContain(
                                "not understand", "does not work", "no post at", "Which one");
            }
    }

    @Test
    void completion_goes_on_where_the_line_is() {
        var path = List.of("daily", "subscribe");
        assertThat(team.bot.suggest(Locale.ENGLISH, path, "what", "nec"))
                .extracting(Choice::value)
                .contains("neck", "neck reset 2");
        assertThat(team.bot.suggest(Locale.ENGLISH, path, "time", "neck 9:3"))
                .extracting(Choice::value)
                .containsExactly("neck 9:30");
        assertThat(team.bot.suggest(Locale.ENGLISH, path, "zone", "neck 9:30 berl"))
                .extracting(Choice::value)
                .contains("neck 9:30 Europe/Berlin");
        assertThat(team.bot.suggest(Locale.ENGLISH, path, "what", ""))
                .extracting(Choice::value)
                .contains("upper back 30", "upper back reset 2", "shoulders");
    }

    @Test
    void daily_alone_shows_how_to_begin() {
        team.ada.says("/daily").sees().contains("gets no daily post yet");
        team.ada.taps("Subscribe this channel").sends(Map.of("time", "noon"));
        team.ada.says("/daily").sees().contains("When: 12:00, Monday to Friday");
    }

    @Test
    void who_subscribes_again_on_the_same_day_keeps_the_dates_used() {
        team.ada.says("/daily subscribe 9:30");
        var id = team.channel().id();
        team.ada.says("/daily unsubscribe").taps("Unsubscribe this channel");
        team.ada.says("/daily").sees().contains("gets no daily post yet");

        team.ada.says("/daily subscribe 15:00").sees().contains("This channel is subscribed");

        assertThat(team.channel().id()).isEqualTo(id);
        assertThat(team.lines()).hasSize(1);
    }
}
