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
                .contains("guests cannot")
                .as("Slack may have failed to tell who somebody is")
                .contains("please ask once more in a moment");
    }

    @Test
    void where_we_are_not_a_member_it_says_how_to_invite_us() {
        team.directory.manages(EVE, GENERAL);
        team.slack.opens(GENERAL, new Access.Missing(List.of("an invitation")));
        var eve = eve(GENERAL).says("/daily subscribe 9:30 Berlin");
        eve.sees().contains("What is missing: an invitation").contains("please try once more");
        team.slack.opens(GENERAL, new Access.Open());
        eve.taps("Try again").sees().contains("This channel is subscribed");
    }

    /**
     * Of a private channel without us, Slack tells nothing: nobody is known to have a right there.
     */
    @Test
    void in_a_channel_that_we_cannot_see_the_invitation_comes_before_any_right() {
        team.slack.opens(GENERAL, new Access.Missing(List.of("an invitation")));
        var eve = eve(GENERAL).says("/daily");
        assertThat(eve.buttons()).containsExactly("Subscribe this channel");
        eve.says("/daily subscribe 9:30 Berlin")
                .sees()
                .contains("What is missing: an invitation")
                .doesNotContain("You cannot change");
        eve.says("/daily unsubscribe").sees().doesNotContain("unsubscribed");
        team.slack.opens(GENERAL, new Access.Open());
        eve.says("/daily subscribe 9:30 Berlin").sees().contains("You cannot change");
    }

    @Test
    void nothing_can_be_shared_where_nobody_else_is() {
        assertThat(eve(OURS).says("/stretch neck").buttons()).doesNotContain("Share");
        assertThat(eve(OURS).says("/stretch neck").taps("Another").buttons())
                .doesNotContain("Share");
        assertThat(eve(GENERAL).says("/stretch neck").buttons()).contains("Share");
    }

    @Test
    void a_question_in_a_title_ends_as_one_in_notifications() {
        team.directory.manages(EVE, OURS);
        var eve = eve(OURS).says("/daily subscribe 9:30 Berlin").says("/daily unsubscribe");
        assertThat(eve.card().summary()).startsWith("Unsubscribe our conversation? These posts");
    }

    @Test
    void while_a_post_is_being_checked_nobody_reads_what_machines_say() {
        team.directory.manages(EVE, GENERAL);
        eve(GENERAL).says("/daily subscribe 9:30 Berlin");
        settles(new Outcome.Unclear(NINE.plus(Duration.ofMinutes(1)), "IOException"));

        eve(GENERAL)
                .says("/daily show")
                .sees()
                .contains("09:00: being checked")
                .doesNotContain("IOException");
    }

    @Test
    void a_conversation_is_not_called_a_channel() {
        team.directory.manages(EVE, OURS);
        var eve = eve(OURS);
        eve.says("/daily").sees().contains("Our conversation gets no daily post yet");
        assertThat(eve.buttons()).containsExactly("Subscribe our conversation");
        eve.says("/daily subscribe 9:30 Berlin").sees().contains("Our conversation is subscribed");
        eve.says("/daily").sees().contains("What our conversation gets");
        eve.says("/daily unsubscribe").sees().contains("Unsubscribe our conversation?");
        eve.taps("Unsubscribe").sees().contains("Our conversation is unsubscribed");
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
        settles(new Outcome.Unconfirmed("missing_scope"));

        eve(GENERAL)
                .says("/daily show")
                .sees()
                .contains("09:00: I could not see whether it arrived, so it was not sent again")
                .doesNotContain("missing_scope");
        assertThat(at(GENERAL).isActive()).isTrue();
    }

    /** A post of nine in the morning turns out so. */
    private void settles(Outcome outcome) {
        var key = new DeliveryKey(at(GENERAL).id(), 1, LocalDate.parse("2026-11-23"));
        var soon = NINE.plus(Duration.ofHours(2));
        team.deliveries.add(new LinePlan.Planned(key, "x", NINE, NINE, soon), NINE);
        var claim = new Claim("node", List.of(Reach.all("slack")), NINE, Duration.ofMinutes(1), 1);
        var lease = team.deliveries.lease(claim).getFirst();
        team.deliveries.settle(List.of(new Outcome.Of(lease, outcome)), NINE);
    }
}
