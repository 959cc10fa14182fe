package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.Trouble;
import dev.unhunch.slack.team.Team;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Posts are looked for where that is allowed; elsewhere that is said. */
class FindingTest {
    private final PostRig rig = new PostRig();
    private final TestChannel general = rig.slack.team().channel("general");
    private final TestPerson maya = rig.slack.team().person("Maya");

    @AfterEach
    void close() {
        rig.close();
        assertThat(rig.slack.violations()).isEmpty();
    }

    private Found find() {
        return rig.platform.find(rig.place(general), PostRig.KEY);
    }

    @Test
    void without_the_right_to_read_it_cannot_be_told() {
        rig.post(rig.place(general));
        assertThat(find()).isEqualTo(new Found.CannotTell("Slack: missing_scope"));
    }

    @Test
    void where_we_are_not_a_member_it_cannot_be_told() {
        rig.grant("channels:history");
        rig.post(rig.place(general));
        general.withoutBot();
        assertThat(find()).isEqualTo(new Found.CannotTell("Slack: not_in_channel"));
    }

    @Test
    void a_post_is_found_behind_many_newer_messages() {
        rig.grant("channels:history");
        var posted = (Posted.Delivered) rig.post(rig.place(general));
        for (int n = 0; n < 120; n++) maya.mentions(general.with(maya), "number " + n);
        assertThat(find()).isEqualTo(new Found.Yes(posted.messageId()));
        assertThat(rig.slack.calls()).filteredOn(PostRig.HISTORY::equals).hasSize(2);
    }

    @Test
    void who_does_not_know_their_own_user_does_not_take_their_post_for_missing() {
        rig.grant("channels:history");
        rig.post(rig.place(general));
        var nobody = new Team(rig.slack.team().id(), new Secret(rig.slack.botToken()), "");
        assertThat(new History(rig.sdk).find(nobody, general.id(), PostRig.KEY))
                .isInstanceOf(Found.CannotTell.class);
    }

    @Test
    void a_slack_that_does_not_answer_is_asked_another_time() {
        rig.grant("channels:history");
        rig.slack.trouble().next(1, PostRig.HISTORY, new Trouble.Kind.Fails(500));
        assertThat(find()).isEqualTo(new Found.NotNow("HTTP 500"));
        rig.slack
                .trouble()
                .next(1, PostRig.HISTORY, new Trouble.Kind.Limited(Duration.ofSeconds(60)));
        assertThat(find()).isEqualTo(new Found.NotNow("HTTP 429"));
    }

    @Test
    void a_message_to_one_person_is_found_where_their_conversation_is_known() {
        assertThat(rig.platform.find(rig.direct(maya), PostRig.KEY))
                .isInstanceOf(Found.CannotTell.class);
        var posted = (Posted.Delivered) rig.post(rig.direct(maya));
        assertThat(rig.platform.find(rig.direct(maya), PostRig.KEY))
                .isEqualTo(new Found.Yes(posted.messageId()));
        // Also after a start: it was kept.
        assertThat(new SlackPlatform(rig.parts).find(rig.direct(maya), PostRig.KEY))
                .isEqualTo(new Found.Yes(posted.messageId()));
        assertThat(rig.platform.find(rig.direct(maya), "d:1z:2:20261123"))
                .isEqualTo(new Found.No());
    }
}
