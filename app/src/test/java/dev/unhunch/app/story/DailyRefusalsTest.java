package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.feature.UnhunchBot;
import dev.unhunch.core.port.Access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** What cannot be done is said clearly, with what would be right; nothing is half saved. */
class DailyRefusalsTest {
    private final Team team = new Team();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/daily subscribe 25:00 | hours go from 0 to 23",
                "/daily subscribe 9:75 | minutes go from 00 to 59",
                "/daily subscribe 13pm | hours go from 1 to 12",
                "/daily subscribe 24:00 | write 0:00",
                "/daily subscribe someday | I don’t know “someday”",
                "/daily subscribe 9:30 blorf | I don’t know “blorf”",
                "/daily subscribe 9:30 Atlantis/Sunken | I don’t know “Atlantis/Sunken”",
                "/daily subscribe 9:30 UTC+2 | an hour off after the next clock change",
                "/daily subscribe chin tucks 9:30 | is a single exercise",
                "/daily subscribe 8:00 9:00 10:00 11:00 | At most 3 posts a day",
                "/daily blorf | I don’t know what “blorf” means here",
                "/daily pause | gets no daily post yet",
                "/daily resume | gets no daily post yet",
                "/daily skip tomorrow | gets no daily post yet",
                "/daily now | gets no daily post yet",
                "/daily edit 9:00 | gets no daily post yet",
                "/daily unsubscribe | gets no daily post yet",
                "/daily nwo | show, preview, edit, pause"
            })
    void what_is_wrong_is_said_and_nothing_is_saved(String line, String answer) {
        team.ada.says(line).sees().contains(answer);

        assertThat(team.stored()).isEmpty();
        assertThat(team.woken).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/daily pause until 20 november 2026 | is over already",
                "/daily pause until 2026-11-22 | is over already",
                "/daily pause until today | from tomorrow on",
                "/daily pause until someday | is not a date",
                "/daily pause until 2031-01-01 | too far ahead",
                "/daily skip 2026-11-01 | is over already",
                "/daily skip 31 february | no “31 february” in the calendar",
                "/daily skip blorf | is not a date",
                "/daily skip 2 jan 2027 - 24 dec 2026 | put the earlier date first",
                "/daily skip 2026-11-24 - 2027-12-20 | at most 100 can be left out",
                "/daily edit 25:00 | hours go from 0 to 23",
                "/daily edit blorf | I don’t know “blorf”",
                "/daily unsubscribe 18:00 | There is no post at “18:00”",
                "/daily subscribe 9:30 tue | Two posts at the same time?"
            })
    void a_wrong_change_leaves_everything_as_it_was(String line, String answer) {
        team.ada.says("/daily subscribe 9:30");
        var before = team.channel();

        team.ada.says(line).sees().contains(answer);

        assertThat(team.channel()).isEqualTo(before);
    }

    @Test
    void a_fourth_time_can_take_the_place_of_another() {
        team.ada.says("/daily subscribe 9:00 12:00 15:00").says("/daily subscribe 17:00");
        team.ada.sees().contains("At most 3 posts a day").contains("2. 12:00");
        assertThat(team.lines()).hasSize(3);

        team.ada.taps("Instead of 12:00");

        assertThat(team.lines())
                .extracting(each -> each.time().toString())
                .containsExactly("09:00", "17:00", "15:00");
    }

    @Test
    void who_may_not_manage_the_channel_may_look_and_nothing_else() {
        team.ada.says("/daily subscribe 9:30");
        var before = team.channel();
        for (var line :
                List.of(
                        "/daily subscribe 15:00",
                        "/daily edit 10:00",
                        "/daily pause",
                        "/daily resume",
                        "/daily skip tomorrow",
                        "/daily now",
                        "/daily unsubscribe"))
            team.bob.says(line).sees().contains("Somebody who manages this channel can");

        assertThat(team.channel()).isEqualTo(before);
        assertThat(team.woken).isZero();
        team.bob.says("/daily show").sees().contains("When: 09:30");
        assertThat(team.bob.buttons()).containsExactly("Next 5 posts");
        team.bob.says("/daily preview").sees().contains("- Monday 23 November, 09:30");
        team.bob.says("/daily preview 15:00 Berlin").sees().contains("23 November, 15:00");
        assertThat(team.bob.buttons()).isEmpty();
    }

    @Test
    void every_button_checks_again_who_taps() {
        team.ada.says("/daily subscribe 9:30").says("/daily unsubscribe");
        var wire = "1:daily-off:1";
        team.bob.presses(wire).sees().contains("Somebody who manages this channel can");
        for (var verb :
                List.of("form", "pause", "resume", "skips", "unskip", "now", "stop", "edit"))
            team.bob.presses("1:daily-" + verb).sees().contains("Somebody who manages");
        team.bob.presses("1:daily-add:m:384:3e:-").sees().contains("Somebody who manages");
        team.bob.presses("1:daily-set:m:384:3e:-").sees().contains("Somebody who manages");
        team.bob.presses("1:daily-move:1:1:-:384:3e:-").sees().contains("Somebody who manages");
        team.bob.presses("1:daily-again:1").sees().contains("Somebody who manages");

        assertThat(team.channel().isActive()).isTrue();
        assertThat(team.lines()).hasSize(1);
    }

    @Test
    void buttons_that_nobody_of_us_wrote_change_nothing() {
        team.ada.says("/daily subscribe 9:30");
        var before = team.channel();
        for (var wire :
                List.of(
                        "1:daily-add:x.y:zz:qq:nowhere",
                        "1:daily-add:m.wrists-hands:384:3e:-",
                        "1:daily-set",
                        "1:daily-move:9:1:-:384:3e:-",
                        "1:daily-off:99",
                        "1:daily-off",
                        "1:daily-again:%F0%9F",
                        "1:daily-edited:1:99")) {
            team.ada.presses(wire);
            assertThat(team.ada.reply()).as(wire).isNotInstanceOf(Reply.Nothing.class);
        }

        assertThat(team.channel().timing()).isEqualTo(before.timing());
        assertThat(team.channel().isActive()).isTrue();
    }

    @Test
    void a_missing_permission_is_named_and_nothing_is_saved() {
        team.platform.opens(team.place(), new Access.Missing(List.of("Send Messages")));

        team.ada.says("/daily subscribe 9:30").sees().contains("What is missing: Send Messages.");

        assertThat(team.stored()).isEmpty();
        team.platform.opens(team.place(), new Access.Open());
        team.ada.says("/daily subscribe 9:30").sees().contains("This channel is subscribed");
    }

    @Test
    void where_nothing_can_be_posted_every_answer_says_where_channels_live() {
        team.platform.opens(team.place(), new Access.NotHere());
        var terminal = new Chat(UnhunchBot.of(() -> Team.CONTENT, team.clock), "ada");
        for (var chat : List.of(team.ada, terminal))
            for (var line : List.of("/daily", "/daily subscribe 9:30", "/daily preview 9:30"))
                chat.says(line).sees().contains("in the running product");

        assertThat(team.stored()).isEmpty();
        terminal.says("/help").taps("Subscribe this channel");
        terminal.sees().contains("in the running product");
    }

    @Test
    void two_people_at_once_do_not_overwrite_each_other() {
        team.directory.manages(team.bob.person(), team.place());
        team.ada.says("/daily subscribe 9:30").says("/daily edit");
        team.bob.says("/daily edit 11:00");

        team.ada.sends(Map.of("time", "10:00")).sees().contains("Somebody else changed this");

        team.ada.sees().contains("When: 11:00");
        assertThat(team.lines().getFirst().time()).hasToString("11:00");
    }

    @Test
    void a_post_for_everybody_does_not_go_out_on_a_slip() {
        team.ada.says("/daily subscribe 9:30").says("/daily noww");

        team.ada.sees().contains("Did you mean /daily now?");
        assertThat(team.woken).isZero();
        team.ada.taps("Post one now").sees().contains("One post is on its way");
        assertThat(team.woken).isEqualTo(1);
    }
}
