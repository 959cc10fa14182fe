package dev.unhunch.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.schedule.Omissions;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ChallengeDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Offering.OfChallenge FIVE = new Offering.OfChallenge("five", MONDAY, 1);
    private final Subscription weekdays = Shelves.onWeekdays(4, FIVE);
    private final DailyPosts posts = new DailyPosts(() -> Shelves.withChallenges("five"));

    @Test
    void weekends_do_not_eat_days() {
        assertThat(on(MONDAY)).isEqualTo(1);
        assertThat(on(MONDAY.plusDays(4))).isEqualTo(5);
        assertThat(on(MONDAY.plusDays(7))).isEqualTo(6);
    }

    @Test
    void holidays_do_not_eat_days() {
        var omitted = new Omissions(null, Set.of(MONDAY.plusDays(1)));
        var timing = weekdays.timing().withOmissions(omitted);
        assertThat(ChallengeDays.on(MONDAY.plusDays(2), FIVE, timing)).isEqualTo(2);
    }

    @Test
    void a_first_date_without_a_post_leaves_day_one_to_the_next_that_has_one() {
        var fromSaturday = new Offering.OfChallenge("five", MONDAY.minusDays(2), 1);
        assertThat(ChallengeDays.on(MONDAY, fromSaturday, weekdays.timing())).isEqualTo(1);
    }

    @Test
    void it_ends_with_one_closing_post_and_silence() {
        assertThat(content(weekdays, 4)).contains("challenge:five:5");
        assertThat(content(weekdays, 7)).contains("challenge:five:end");
        assertThat(content(weekdays, 8)).isEmpty();
        assertThat(content(weekdays, 70)).isEmpty();
    }

    @Test
    void several_posts_a_day_share_its_number_and_the_last_of_them_closes() {
        var days = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        var late = Shelves.line(1, 15, days);
        var early = Shelves.line(2, 9, days);
        var twice = Shelves.subscription(4, FIVE, List.of(late, early));
        assertThat(content(twice, late, 1)).contains("challenge:five:2");
        assertThat(content(twice, early, 1)).contains("challenge:five:2");
        assertThat(content(twice, early, 15)).isEmpty();
        assertThat(content(twice, late, 15)).contains("challenge:five:end");
    }

    @Test
    void after_a_pause_it_goes_on_with_the_day_after_the_last_one_posted() {
        var paused = posted(MONDAY.plusDays(1));
        var next = MONDAY.plusDays(21);
        assertThat(ChallengeDays.continuing(paused, next))
                .contains(new Offering.OfChallenge("five", next, 3));
    }

    @Test
    void on_a_date_that_has_had_a_post_it_stays_with_that_day() {
        var changed = posted(MONDAY.plusDays(1));
        assertThat(ChallengeDays.continuing(changed, MONDAY.plusDays(1)))
                .contains(new Offering.OfChallenge("five", MONDAY.plusDays(1), 2));
    }

    @Test
    void what_was_posted_before_the_challenge_does_not_count() {
        assertThat(ChallengeDays.continuing(posted(MONDAY.minusDays(3)), MONDAY.plusDays(7)))
                .contains(new Offering.OfChallenge("five", MONDAY.plusDays(7), 1));
        assertThat(ChallengeDays.continuing(weekdays, MONDAY.plusDays(7)))
                .contains(new Offering.OfChallenge("five", MONDAY.plusDays(7), 1));
    }

    @Test
    void nothing_else_goes_on() {
        var mix = Shelves.onWeekdays(4, new Offering.Mix(Optional.empty()));
        assertThat(ChallengeDays.continuing(mix, MONDAY)).isEmpty();
    }

    @Test
    void a_challenge_that_has_gone_gives_way_to_a_mix() {
        var gone = new Offering.OfChallenge("gone", MONDAY, 1);
        assertThat(content(Shelves.onWeekdays(4, gone), 0).orElseThrow()).startsWith("mix:");
        var routine = new Offering.OfRoutine("gone");
        assertThat(content(Shelves.onWeekdays(4, routine), 0).orElseThrow()).startsWith("mix:");
    }

    private Subscription posted(LocalDate last) {
        return weekdays.with(weekdays.timing().withLastSlots(Map.of(1, last)));
    }

    private int on(LocalDate date) {
        return ChallengeDays.on(date, FIVE, weekdays.timing());
    }

    private Optional<String> content(Subscription subscription, int days) {
        return content(subscription, subscription.timing().lines().getFirst(), days);
    }

    private Optional<String> content(Subscription subscription, Line line, int days) {
        return posts.choose(subscription, line, MONDAY.plusDays(days));
    }
}
