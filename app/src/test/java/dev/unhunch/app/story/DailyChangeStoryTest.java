package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DueLine;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.feature.daily.DailyNotices;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A subscribed channel is looked at, changed, paused, skipped, posted to and unsubscribed. */
class DailyChangeStoryTest {
    private final Team team = new Team();

    private List<String> times() {
        return team.lines().stream().map(each -> each.time().toString()).toList();
    }

    @Test
    void show_tells_what_when_and_the_next_posts() {
        team.ada.says("/daily subscribe neck 9:30 15:00").says("/daily skip 24 dec");
        team.ada.says("/daily show");

        team.ada
                .sees()
                .contains("What: Neck mix")
                .contains("1. 09:30, Monday to Friday")
                .contains("Next posts: Monday 23 November, 09:30")
                .contains("Dates left out: Thursday 24 December");
        assertThat(team.ada.buttons())
                .containsExactly(
                        "Post one now",
                        "Next 5 posts",
                        "Change",
                        "Pause",
                        "Skip dates",
                        "Unsubscribe");
    }

    @Test
    void show_tells_of_a_missed_post_and_why() {
        team.ada.says("/daily subscribe 9:30");
        team.clock.advance(Duration.ofDays(1));
        team.deliveries.plan(team.clock.instant(), 5, DailyChangeStoryTest::missed);

        team.ada
                .says("/daily show")
                .sees()
                .contains("Monday 23 November, 09:30: not posted (its time passed while I was");
    }

    private static LinePlan missed(DueLine due) {
        var schedule = due.subscription().timing().schedule(due.line());
        var next = schedule.nextSlot(due.slot().date(), due.slot().at());
        return new LinePlan(
                Optional.empty(), List.of(due.slot()), due.slot().date(), Optional.of(next));
    }

    @Test
    void preview_shows_five_posts_of_typed_words_and_saves_nothing() {
        team.ada.says("/daily preview neck 9:30 every day");
        team.ada
                .sees()
                .contains("- Monday 23 November, 09:30")
                .contains("- Friday 27 November, 09:30")
                .contains("Nothing has been saved.");
        assertThat(team.stored()).isEmpty();

        team.ada.taps("Subscribe to this");

        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("neck")));
        assertThat(team.lines().getFirst().days()).hasSize(7);
    }

    @Test
    void preview_tells_what_a_clock_change_does() {
        var spring = new Team("2027-03-26T08:00:00Z");
        spring.ada.says("/daily preview 2:30 every day");
        spring.ada
                .sees()
                .contains("Sunday 28 March, 03:30: the clocks go forward and skip 02:30")
                .contains("Monday 29 March, 02:30: 23 hours after the one before");

        var autumn = new Team("2026-10-23T08:00:00Z");
        autumn.ada.says("/daily preview 2:30 every day");
        autumn.ada.sees().contains("the clocks go back and 02:30 comes twice");
        autumn.ada.says("/daily preview 9:00 every day");
        autumn.ada.sees().contains("Sunday 25 October, 09:00: 25 hours after the one before");
    }

    @Test
    void edit_takes_words() {
        team.ada.says("/daily subscribe 9:30").says("/daily edit 10:00 tue-thu");
        team.ada.sees().contains("Next post: Tuesday 24 November, 10:00");
        assertThat(team.lines().getFirst().days()).hasSize(3);

        team.ada.says("/daily subscribe 15:00").says("/daily edit 16:00 instead of 15:00");
        assertThat(times()).containsExactly("10:00", "16:00");
        team.ada.says("/daily edit 17 instead of 16");
        assertThat(times()).containsExactly("10:00", "17:00");
        team.ada.says("/daily edit 2 14:00");
        assertThat(times()).containsExactly("10:00", "14:00");
        team.ada.says("/daily edit Tokyo shoulders");
        assertThat(team.channel().timing().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("shoulders")));
    }

    @Test
    void edit_takes_a_form_that_is_filled_in_already() {
        team.ada.says("/daily subscribe neck 9:30 tue");
        team.ada.says("/daily edit").sends(Map.of("time", "11:15"));

        assertThat(times()).containsExactly("11:15");
        assertThat(team.lines().getFirst().days()).hasSize(1);
        assertThat(team.channel().offering()).isEqualTo(new Offering.Mix(Optional.of("neck")));
    }

    @Test
    void edit_of_several_times_asks_which() {
        team.ada.says("/daily subscribe 9:30 15:00").says("/daily edit");
        team.ada.taps("Change 15:00").sends(Map.of("time", "16:00"));
        assertThat(times()).containsExactly("09:30", "16:00");

        team.ada.says("/daily edit 12:00").sees().contains("Which one should move to 12:00?");
        team.ada.taps("Instead of 09:30");
        assertThat(times()).containsExactly("12:00", "16:00");
    }

    @Test
    void two_times_cannot_become_one() {
        team.ada.says("/daily subscribe 9:30 15:00").says("/daily edit 15:00 instead of 9:30");

        assertThat(times()).containsExactly("09:30", "15:00");
    }

    @Test
    void a_pause_rests_until_a_date_or_until_it_is_resumed() {
        team.ada.says("/daily subscribe 9:30").says("/daily pause until 4 january");
        team.ada
                .sees()
                .contains("Paused until")
                .contains("Next post: Monday, 4 January 2027, 09:30 (Berlin)");
        assertThat(team.channel().isActive()).isTrue();

        team.ada.says("/daily pause").sees().contains("No post is planned.");
        assertThat(team.channel().status()).isEqualTo(new Status.Paused());
        team.ada.says("/daily show").sees().contains("Paused until somebody resumes it");

        team.ada.taps("Resume").sees().contains("Next post: Monday 23 November, 09:30");
        assertThat(team.channel().isActive()).isTrue();
        assertThat(team.channel().timing().omissions().until()).isNull();
    }

    @Test
    void a_challenge_keeps_its_day_through_a_pause() {
        team.ada.says("/daily subscribe upper-back-30 9:30").says("/daily pause");
        team.clock.advance(Duration.ofDays(7));

        team.ada.says("/daily resume");

        var challenge = (Offering.OfChallenge) team.channel().offering();
        assertThat(challenge.firstDate()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(challenge.firstDay()).isEqualTo(1);
    }

    @Test
    void skipped_dates_are_added_shown_and_taken_back() {
        team.ada.says("/daily subscribe 9:30").says("/daily skip 24 dec - 2 jan");
        team.ada
                .sees()
                .contains("10 dates are left out")
                .contains("there would have been no post anyway");
        assertThat(team.channel().timing().omissions().dates()).hasSize(10);

        team.ada.says("/daily skip").chooses("Thursday 24 December");
        assertThat(team.channel().timing().omissions().dates()).hasSize(9);
        team.ada.says("/daily skip tomorrow");
        team.ada.sees().contains("One date is left out");
        team.ada.says("/daily preview").sees().doesNotContain("Tuesday 24 November");

        team.ada.says("/daily skip none").sees().contains("No dates are left out.");
        assertThat(team.channel().timing().omissions().dates()).isEmpty();
    }

    @Test
    void one_is_posted_now_without_touching_the_schedule() {
        team.ada.says("/daily subscribe 9:30");
        var before = team.channel();

        team.ada.taps("Post one now").sees().contains("One post is on its way");

        assertThat(team.ada.reply()).isInstanceOf(Reply.Ephemeral.class);
        assertThat(team.channel()).isEqualTo(before);
        assertThat(team.woken).isEqualTo(1);
        assertThat(team.deliveries.recent(before.id(), 5))
                .extracting(Delivery::content)
                .containsExactly("something for 2026-11-23");
        team.ada.says("/daily show").sees().contains("Last posts: Monday 23 November, 09:00");
    }

    @Test
    void twice_within_a_minute_is_one_post_even_where_the_minute_turns() {
        team.clock.advance(Duration.ofSeconds(50));
        team.ada.says("/daily subscribe 9:30").says("/daily now").says("/daily now");
        team.ada.sees().contains("there is one post, not two");
        team.clock.advance(Duration.ofSeconds(20));
        team.ada.says("/daily now").sees().contains("there is one post, not two");
        assertThat(team.woken).isEqualTo(1);

        team.clock.advance(Duration.ofSeconds(60));
        team.ada.says("/daily now").sees().contains("One post is on its way");
        assertThat(team.deliveries.recent(team.channel().id(), 5)).hasSize(2);
    }

    @Test
    void what_is_over_is_not_posted_by_hand() {
        team.ada.says("/daily subscribe 9:30");
        team.isOver = true;

        team.ada.says("/daily now").sees().contains("The challenge is over");

        assertThat(team.woken).isZero();
    }

    @Test
    void unsubscribing_asks_once_and_says_what_stops() {
        team.ada.says("/daily subscribe 9:30 15:00").says("/daily unsubscribe 15:00");
        team.ada.sees().contains("Stop 15:00").contains("09:30, Monday to Friday");
        assertThat(times()).hasSize(2);
        team.ada.taps("Stop this time").sees().contains("15:00 is off");
        assertThat(times()).containsExactly("09:30");

        team.ada.says("/daily stop").sees().contains("These posts would stop:");
        assertThat(team.channel().isActive()).isTrue();
        team.ada.taps("Unsubscribe this channel").sees().contains("is unsubscribed");
        assertThat(team.channel().status()).isEqualTo(new Status.Off());
    }

    @Test
    void a_question_from_before_a_change_is_asked_again() {
        team.ada.says("/daily subscribe 9:30 15:00").says("/daily unsubscribe");
        new Chat(team.bot, "ada").says("/daily edit 16:00 instead of 15:00");

        team.ada.taps("Unsubscribe this channel").sees().contains("Somebody else changed this");

        assertThat(team.channel().isActive()).isTrue();
    }

    @Test
    void a_broken_channel_tells_who_set_it_up_and_one_tap_mends_it() {
        team.ada.says("/daily subscribe neck 9:30");
        breakDown();
        var notice = new DailyNotices(() -> Team.CONTENT, team.clock).broken(team.channel());
        var direct = new Chat(team.bot, team.ada.person(), new Place("story", "", "dm"));
        direct.shows(notice);
        direct.sees().contains("Neck mix").contains("What is missing: Send Messages.");

        team.platform.opens(team.place(), new Access.Missing(List.of("Send Messages")));
        direct.taps("Try again").sees().contains("What is missing: Send Messages.");
        assertThat(team.channel().status()).isInstanceOf(Status.Broken.class);

        team.platform.opens(team.place(), new Access.Open());
        direct.shows(notice);
        direct.taps("Try again").sees().contains("It works again").contains("Next post: Monday");
        // They would act on the direct conversation.
        assertThat(direct.buttons()).isEmpty();
        assertThat(team.channel().isActive()).isTrue();
    }

    @Test
    void a_broken_channel_says_so_to_everybody_who_looks() {
        team.ada.says("/daily subscribe 9:30");
        breakDown();

        team.ada.says("/daily").sees().contains("Waiting: Send Messages");
        assertThat(team.ada.buttons()).contains("Try again").doesNotContain("Post one now");
        team.ada.says("/daily now").sees().contains("Waiting: Send Messages");
        assertThat(team.woken).isZero();
    }

    private void breakDown() {
        team.subscriptions.save(
                team.channel().with(new Status.Broken("Send Messages")), 0, team.clock.instant());
    }
}
