package dev.unhunch.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.post.Shelves;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ChallengeTapsTest extends PostStory {
    @Test
    void a_manager_starts_the_challenge_again_and_hears_when() {
        var end = finished();
        var reply = press(ADA, end, "Start again");

        assertThat(text(reply))
                .startsWith("Chosen")
                .contains("Next post: Tuesday, December 1, 2026, 09:00 (Europe/Berlin).");
        assertThat(subject(reply)).isInstanceOf(Subject.OfSchedule.class);
        assertThat(offering())
                .isEqualTo(new Offering.OfChallenge("five", LocalDate.of(2026, 12, 1), 1));
    }

    @Test
    void a_manager_picks_the_next_challenge_or_a_mix() {
        var end = finished();
        press(ADA, end, "Five of other");
        assertThat(offering())
                .isEqualTo(new Offering.OfChallenge("other", LocalDate.of(2026, 12, 1), 1));

        assertThat(text(press(ADA, end, "Daily mix")))
                .startsWith("Something has been chosen already");
        assertThat(offering()).isInstanceOf(Offering.OfChallenge.class);
    }

    @Test
    void a_daily_mix_follows_where_it_is_chosen_first() {
        press(ADA, finished(), "Daily mix");
        assertThat(offering()).isEqualTo(new Offering.Mix(Optional.empty()));
    }

    @Test
    void others_may_look_but_not_choose() {
        var end = finished();
        for (var label : List.of("Start again", "Five of other", "Daily mix"))
            assertThat(text(press(BOB, end, label))).startsWith("This is for those who look after");
        assertThat(((Offering.OfChallenge) offering()).firstDate()).isEqualTo(MONDAY);
    }

    @Test
    void a_running_challenge_is_not_started_again_by_an_old_button() {
        directory.manages(ADA, Shelves.CHANNEL);
        running();
        assertThat(text(tap(ADA, "challenge-again", key.wire())))
                .startsWith("Something has been chosen already");
        assertThat(((Offering.OfChallenge) offering()).firstDate()).isEqualTo(MONDAY);
    }

    @Test
    void a_forged_challenge_is_refused() {
        finished();
        assertThat(text(tap(ADA, "challenge-next", key.wire(), "no-such")))
                .startsWith("That challenge is no longer there");
        assertThat(text(tap(ADA, "challenge-again", "d:99:1:20261130")))
                .startsWith("This post is from");
        assertThat(((Offering.OfChallenge) offering()).firstDate()).isEqualTo(MONDAY);
    }
}
