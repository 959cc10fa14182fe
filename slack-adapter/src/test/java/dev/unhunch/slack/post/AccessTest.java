package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.TestTeam;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Whether we may post is known before anything is posted. */
class AccessTest {
    private static final String INFO = "conversations.info";

    private final PostRig rig = new PostRig();
    private final TestTeam team = rig.slack.team();
    private final TestChannel general = team.channel("general");

    @AfterEach
    void close() {
        rig.close();
        assertThat(rig.slack.violations()).isEmpty();
    }

    private Access access(TestChannel channel) {
        return rig.platform.access(rig.place(channel));
    }

    private void isMissingAnInvitation(Access access) {
        assertThat(access)
                .isInstanceOfSatisfying(
                        Access.Missing.class,
                        each ->
                                assertThat(each.missing())
                                        .singleElement()
                                        .asString()
                                        .contains("/invite @Unhunch"));
    }

    @Test
    void channels_with_us_and_peoples_own_conversations_are_open() {
        assertThat(access(general)).isEqualTo(new Access.Open());
        assertThat(access(team.privateChannel("secret"))).isEqualTo(new Access.Open());
        assertThat(access(team.sharedChannel("partners"))).isEqualTo(new Access.Open());
        assertThat(rig.platform.access(rig.direct(team.person("Maya"))))
                .isEqualTo(new Access.Open());
    }

    @Test
    void a_channel_without_us_wants_an_invitation_and_is_looked_at_anew() {
        isMissingAnInvitation(access(general.withoutBot()));
        isMissingAnInvitation(access(team.privateChannel("secret").withoutBot()));
        team.person("Maya").invitesBot(general);
        assertThat(access(general)).isEqualTo(new Access.Open());
    }

    @Test
    void an_archived_channel_says_so() {
        assertThat(access(general.archived())).isEqualTo(new Access.Archived());
    }

    @Test
    void conversations_of_a_few_and_nonsense_are_no_place_for_posts() {
        TestPerson maya = team.person("Maya");
        assertThat(access(team.group(maya, team.person("Ada")))).isEqualTo(new Access.NotHere());
        for (var channel : new String[] {"", "general", "#general", "@", "@<!channel>"})
            assertThat(rig.platform.access(new Place("slack", team.id(), channel)))
                    .isEqualTo(new Access.NotHere());
        assertThat(rig.platform.access(new Place("slack", "T0", general.id())))
                .isEqualTo(new Access.NotHere());
    }

    @Test
    void where_slack_does_not_tell_nothing_is_held_back() {
        rig.slack.trouble().next(1, INFO, new Trouble.Kind.Fails(500));
        assertThat(access(general.archived())).isEqualTo(new Access.Open());
        assertThat(access(general)).isEqualTo(new Access.Archived());
    }

    @Test
    void that_all_is_well_is_remembered_for_some_minutes_or_until_something_happens() {
        access(general);
        general.archived();
        assertThat(access(general)).isEqualTo(new Access.Open());
        assertThat(rig.slack.calls()).filteredOn(INFO::equals).hasSize(1);
        rig.pass(Duration.ofMinutes(10));
        assertThat(access(general)).isEqualTo(new Access.Archived());
        general.unarchived();
        access(general);
        general.archived();
        rig.parts.changed(rig.place(general));
        assertThat(access(general)).isEqualTo(new Access.Archived());
    }

    /** Slack does not tell us that we were removed from a channel. */
    @Test
    void before_something_is_saved_some_seconds_are_too_old() {
        access(general);
        general.withoutBot();
        assertThat(rig.platform.accessNow(rig.place(general))).isEqualTo(new Access.Open());
        rig.pass(Duration.ofSeconds(6));
        assertThat(access(general)).isEqualTo(new Access.Open());
        isMissingAnInvitation(rig.platform.accessNow(rig.place(general)));
    }

    @Test
    void a_post_that_fails_makes_us_look_anew() {
        access(general);
        general.withoutBot();
        rig.post(rig.place(general));
        isMissingAnInvitation(access(general));
    }
}
