package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Claim;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.delivery.Outcome;
import dev.unhunch.core.feature.daily.DailyNotices;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.Reach;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is said in Slack's own words, and in a conversation that is no channel. */
class SlackWordsStoryTest {
    private static final Person EVE = new Person("slack", "T1", "U1");
    private static final Place GENERAL = new Place("slack", "T1", "C1");
    private static final Place OURS = new Place("slack", "T1", "@U1");
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final Team team = new Team();
    private final DailyNotices notices = new DailyNotices(() -> Team.CONTENT, team.clock);

    private Chat eve(Place place) {
        return new Chat(team.bot, EVE, place);
    }

    private Subscription at(Place place) {
        return team.subscriptions.at(place).orElseThrow();
    }

    @Test
    void who_may_not_change_a_channel_hears_who_may() {
        eve(GENERAL)
                .says("/daily subscribe 9:30")
                .sees()
                .contains("You cannot change this channel’s daily post")
                .contains("guests cannot");
    }

    @Test
    void where_we_are_not_a_member_it_says_how_to_invite_us() {
        team.directory.manages(EVE, GENERAL);
        team.slack.opens(GENERAL, new Access.Missing(List.of("an invitation")));
        var eve = eve(GENERAL).says("/daily subscribe 9:30 Berlin");
        eve.sees().contains("/invite @Unhunch").contains("“Try again”");
        team.slack.opens(GENERAL, new Access.Open());
        eve.taps("Try again").sees().contains("This channel is subscribed");
    }

    @Test
    void a_conversation_is_not_called_a_channel() {
        team.directory.manages(EVE, OURS);
        var eve = eve(OURS);
        eve.says("/daily").sees().contains("There is no daily post here yet");
        assertThat(eve.buttons()).containsExactly("Subscribe here");
        eve.says("/daily subscribe 9:30 Berlin").sees().contains("You are subscribed here");
        eve.says("/daily").sees().contains("What you get here");
        eve.says("/daily unsubscribe").sees().contains("Unsubscribe here?");
        eve.taps("Unsubscribe").sees().contains("You are unsubscribed here");
        eve.sees().doesNotContain("hannel");
    }

    @Test
    void who_set_up_a_post_that_nobody_saw_hears_what_would_let_us_look() {
        team.directory.manages(EVE, GENERAL);
        eve(GENERAL).says("/daily subscribe 9:30 Berlin");

        assertThat(CardText.of(notice(List.of(NINE))))
                .startsWith("A daily post may be missing")
                .contains("I could not see whether this reached a channel:")
                .contains("- Monday 23 November, 09:00 (Berlin)")
                .contains("I do not send it again, so that nobody gets it twice.")
                .contains("channels:history and groups:history");
    }

    @Test
    void several_that_nobody_saw_are_one_message() {
        team.directory.manages(EVE, GENERAL);
        eve(GENERAL).says("/daily subscribe 9:30 Berlin");
        var many = List.of(0, 1, 2, 3, 4, 5, 6).stream().map(this::day).toList();

        assertThat(CardText.of(notice(many)))
                .startsWith("Some daily posts may be missing")
                .contains("Friday 27 November")
                .doesNotContain("28 November")
                .contains("And 2 more.");
    }

    private Instant day(int number) {
        return NINE.plus(Duration.ofDays(number));
    }

    private Card notice(List<Instant> due) {
        return notices.unconfirmed(at(GENERAL), due);
    }

    @Test
    void the_channels_page_says_so_without_blaming_anybody() {
        team.directory.manages(EVE, GENERAL);
        eve(GENERAL).says("/daily subscribe 9:30 Berlin");
        var key = new DeliveryKey(at(GENERAL).id(), 1, LocalDate.parse("2026-11-23"));
        var soon = NINE.plus(Duration.ofHours(2));
        team.deliveries.add(new LinePlan.Planned(key, "x", NINE, NINE, soon), NINE);
        var claim = new Claim("node", List.of(Reach.all("slack")), NINE, Duration.ofMinutes(1), 1);
        var lease = team.deliveries.lease(claim).getFirst();
        var unconfirmed = new Outcome.Unconfirmed("missing_scope");
        team.deliveries.settle(List.of(new Outcome.Of(lease, unconfirmed)), NINE);

        eve(GENERAL)
                .says("/daily show")
                .sees()
                .contains("09:00: I could not see whether it arrived, so it was not sent again")
                .doesNotContain("missing_scope");
        assertThat(at(GENERAL).isActive()).isTrue();
    }
}
