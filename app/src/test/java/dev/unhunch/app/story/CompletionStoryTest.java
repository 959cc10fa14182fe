package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.when.DatesReader;
import dev.unhunch.core.when.DatesReading;
import dev.unhunch.core.when.DaysReader;
import dev.unhunch.core.when.DaysReading;
import dev.unhunch.core.when.TimeReader;
import dev.unhunch.core.when.TimeReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is offered while somebody types, over the real content. */
class CompletionStoryTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final Team team = new Team();

    private List<String> offers(String command, String option, String typed) {
        return team.bot.suggest(Locale.ENGLISH, List.of(command.split(" ")), option, typed).stream()
                .map(Choice::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "nekc, neck",
        "sholder, shoulders",
        "Nacken, neck",
        "nèck, neck",
        "'NECK ', neck",
        "hombros, shoulders",
        "neck hurts, neck",
        "uper bak, upper back",
        "chin tuk, chin tuck",
        "'shoulders, 5 min', 'shoulders, 5 min'"
    })
    void what_free_text_forgives_completion_forgives(String typed, String first) {
        assertThat(offers("strengthen", "what", typed)).startsWith(first);
    }

    @Test
    void areas_of_which_there_is_nothing_are_not_offered() {
        assertThat(offers("stretch", "what", "bak")).contains("upper back");
        for (var offer : offers("stretch", "what", "bak"))
            assertThat(team.ada.says("/stretch " + offer).item()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "berln, Europe/Berlin",
        "new york, America/New_York",
        "nyc, America/New_York",
        "münchen, Europe/Berlin",
        "MUNICH, Europe/Berlin",
        "germny, Europe/Berlin",
        "UTC+5:30, Asia/Kolkata",
        "gmt, UTC"
    })
    void zones_are_found_by_what_people_call_them(String typed, String zone) {
        assertThat(offers("daily subscribe", "zone", typed)).startsWith(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 9:00",
        "930, 9:30",
        "9am, 9:00",
        "17, 17:00",
        "half past nine, 9:30",
        "9.30, 9:30",
        "noon, 12:00",
        "9:30 and 14, 9:30 and 14:00",
        "9:30 mon-thu, 9:30 mon-thu",
        "mon-thu, mon-thu"
    })
    void a_time_that_is_typed_comes_first(String typed, String first) {
        assertThat(offers("daily subscribe", "time", typed)).startsWith(first);
        assertThat(offers("daily edit", "change", typed)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half past", "25:00", "whenever"})
    void what_is_no_time_yet_gets_the_usual_ones(String typed) {
        assertThat(offers("daily subscribe", "time", typed))
                .isEqualTo(offers("daily subscribe", "time", ""))
                .contains("9:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon", "tue, thu", "weekdays", "Mo-Fr", "every day except friday"})
    void days_that_are_typed_come_first(String typed) {
        assertThat(offers("daily subscribe", "days", typed)).startsWith(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "pause, until, tom, tomorrow",
        "pause, until, 24 dec, 24 dec",
        "pause, until, 2 w, 2 weeks",
        "pause, until, 24 dec - 2 jan, tomorrow",
        "skip, dates, to, today",
        "skip, dates, '24 dec, tom', '24 dec, tomorrow'",
        "skip, dates, 24 dec - 2 jan, 24 dec - 2 jan",
        "unsubscribe, time, '', all",
        "unsubscribe, time, 17, 17:00"
    })
    void dates_and_times_to_leave_out(String sub, String option, String typed, String first) {
        assertThat(offers("daily " + sub, option, typed)).startsWith(first);
    }

    @Test
    void every_offer_is_understood_by_its_reader() {
        for (var time : offers("daily subscribe", "time", ""))
            assertThat(TimeReader.read(time)).isInstanceOf(TimeReading.Known.class);
        for (var days : offers("daily subscribe", "days", ""))
            assertThat(DaysReader.read(days)).isInstanceOf(DaysReading.Known.class);
        for (int i = 0; i < 7; i++) {
            var today = TODAY.plusDays(i);
            for (var until : offers("daily pause", "until", ""))
                assertThat(DatesReader.readOne(until, today))
                        .isInstanceOfSatisfying(
                                DatesReading.Known.class,
                                known ->
                                        assertThat(known.dates())
                                                .singleElement()
                                                .matches(date -> date.isAfter(today)));
            for (var dates : offers("daily skip", "dates", ""))
                assertThat(DatesReader.read(dates, today)).isInstanceOf(DatesReading.Known.class);
        }
    }

    @Test
    void whatever_is_offered_to_stop_leads_to_the_question() {
        team.ada.says("/daily subscribe 9:00");
        for (var offer : List.of("all", "9:00"))
            team.ada.says("/daily unsubscribe " + offer).sees().startsWith("Unsubscribe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "daily", "9", "to", "🧘", "{0}", "%s", "a b c d e f g h i j"})
    void offers_keep_to_what_platforms_hold(String typed) {
        for (var command : team.bot.commands())
            for (var each :
                    Stream.concat(Stream.of(command), command.subcommands().stream()).toList())
                check(command, each, typed + "x".repeat(typed.length() * 40));
        for (var command : team.bot.commands())
            for (var each :
                    Stream.concat(Stream.of(command), command.subcommands().stream()).toList())
                check(command, each, typed);
    }

    private void check(CommandSpec command, CommandSpec each, String typed) {
        var path =
                command.equals(each)
                        ? List.of(command.name())
                        : List.of(command.name(), each.name());
        for (Option option : each.options())
            assertThat(team.bot.suggest(Locale.ENGLISH, path, option.name(), typed))
                    .hasSizeLessThanOrEqualTo(CardLimits.CHOICES)
                    .doesNotHaveDuplicates()
                    .allMatch(choice -> choice.value().length() <= CardLimits.ID)
                    .allMatch(choice -> choice.label().length() <= CardLimits.LABEL);
    }

    @Test
    void an_outdated_client_is_offered_nothing() {
        assertThat(team.bot.suggest(Locale.ENGLISH, List.of(), "what", "n")).isEmpty();
        assertThat(offers("dance", "what", "n")).isEmpty();
        assertThat(offers("stretch", "who", "n")).isEmpty();
        assertThat(offers("stretch neck", "what", "n")).isEmpty();
    }

    @Test
    void a_misspelt_command_is_found_in_the_help() {
        assertThat(offers("help", "command", "STRECH")).containsExactly("stretch");
        assertThat(offers("help", "command", "/dai")).containsExactly("daily");
    }
}
