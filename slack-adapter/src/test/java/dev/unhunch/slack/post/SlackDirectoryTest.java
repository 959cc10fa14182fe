package dev.unhunch.slack.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.port.Managers;
import dev.unhunch.slack.standin.TestChannel;
import dev.unhunch.slack.standin.TestPerson;
import dev.unhunch.slack.standin.TestTeam;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;

/** Who may do what in Slack. */
class SlackDirectoryTest {
    private static final String USER = "users.info";

    private final PostRig rig = new PostRig();
    private final TestTeam team = rig.slack.team();
    private final TestPerson maya = team.person("Maya");
    private final TestPerson ada = team.admin("Ada");
    private final TestPerson owner = team.owner("Olga");
    private final TestPerson guest = team.guest("Gus");
    private final TestPerson gone = team.deactivated("Dan");
    private final TestChannel general = team.channel("general");
    private final TestChannel secret = team.privateChannel("secret");

    @AfterEach
    void close() {
        rig.close();
        assertThat(rig.slack.violations()).isEmpty();
    }

    private boolean mayManage(TestPerson person, TestChannel channel, Managers managers) {
        return rig.directory.mayManage(rig.person(person), rig.place(channel), managers);
    }

    private boolean maySee(TestPerson person, TestChannel channel) {
        return rig.directory.maySee(rig.person(person), rig.place(channel));
    }

    @Test
    void every_full_member_manages_public_channels() {
        assertThat(mayManage(maya, general, Managers.MEMBERS)).isTrue();
        assertThat(mayManage(ada, general, Managers.MEMBERS)).isTrue();
        general.with(guest, gone);
        assertThat(mayManage(guest, general, Managers.MEMBERS)).isFalse();
        assertThat(mayManage(gone, general, Managers.MEMBERS)).isFalse();
    }

    @Test
    void only_those_in_it_manage_a_private_channel() {
        assertThat(mayManage(maya, secret, Managers.MEMBERS)).isFalse();
        secret.with(maya, guest);
        rig.parts.changed(rig.place(secret));
        assertThat(mayManage(maya, secret, Managers.MEMBERS)).isTrue();
        assertThat(mayManage(guest, secret, Managers.MEMBERS)).isFalse();
    }

    @Test
    void among_admins_are_owners_and_whoever_made_the_channel() {
        var bob = team.person("Bob");
        general.createdBy(bob);
        assertThat(mayManage(ada, general, Managers.ADMINS)).isTrue();
        assertThat(mayManage(owner, general, Managers.ADMINS)).isTrue();
        assertThat(mayManage(bob, general, Managers.ADMINS)).isTrue();
        assertThat(mayManage(maya, general, Managers.ADMINS)).isFalse();
        var guests = team.channel("guests").createdBy(guest);
        assertThat(mayManage(guest, guests, Managers.ADMINS)).isFalse();
    }

    @Test
    void ones_own_conversation_is_ones_own() {
        var hers = rig.direct(maya);
        assertThat(rig.directory.mayManage(rig.person(maya), hers, Managers.ADMINS)).isTrue();
        assertThat(rig.directory.mayManage(rig.person(ada), hers, Managers.MEMBERS)).isFalse();
        assertThat(rig.directory.maySee(rig.person(maya), hers)).isTrue();
        assertThat(rig.directory.maySee(rig.person(owner), hers)).isFalse();
    }

    @Test
    void somebody_of_another_organisation_manages_nothing() {
        var stranger = rig.slack.team("Partners").person("Stella");
        var shared = team.sharedChannel("partners").with(stranger);
        assertThat(mayManage(stranger, shared, Managers.MEMBERS)).isFalse();
        var elsewhere = new Person("slack", "T0", maya.id());
        assertThat(rig.directory.mayManage(elsewhere, rig.place(general), Managers.MEMBERS))
                .isFalse();
    }

    @Test
    void public_channels_are_seen_by_members_and_others_by_those_in_them() {
        assertThat(maySee(maya, general)).isTrue();
        assertThat(maySee(guest, general)).isFalse();
        assertThat(maySee(maya, secret)).isFalse();
        general.with(guest);
        secret.with(maya, gone);
        rig.parts.changed(rig.place(general));
        rig.parts.changed(rig.place(secret));
        assertThat(maySee(guest, general)).isTrue();
        assertThat(maySee(maya, secret)).isTrue();
        assertThat(maySee(gone, secret)).isFalse();
    }

    @Test
    void members_are_found_on_every_page() {
        for (int n = 0; n < 250; n++) secret.with(team.person("P" + n));
        secret.with(maya);
        assertThat(maySee(maya, secret)).isTrue();
    }

    @Test
    void admins_and_owners_run_the_workspace() {
        assertThat(rig.directory.runsWorkspace(rig.person(ada))).isTrue();
        assertThat(rig.directory.runsWorkspace(rig.person(owner))).isTrue();
        assertThat(rig.directory.runsWorkspace(rig.person(maya))).isFalse();
        assertThat(rig.directory.runsWorkspace(new Person("slack", team.id(), "nobody"))).isFalse();
    }

    @Test
    void the_zone_comes_from_the_profile_and_then_from_memory() {
        var person = rig.person(maya.livesIn("Pacific/Chatham"));
        assertThat(rig.directory.knownZone(person)).isEmpty();
        assertThat(rig.slack.calls()).doesNotContain(USER);
        assertThat(rig.directory.zone(person)).contains(ZoneId.of("Pacific/Chatham"));
        assertThat(rig.directory.knownZone(person)).contains(ZoneId.of("Pacific/Chatham"));
        rig.directory.runsWorkspace(person);
        assertThat(rig.slack.calls()).filteredOn(USER::equals).hasSize(1);
        rig.pass(Duration.ofMinutes(10));
        assertThat(rig.directory.knownZone(person)).isEmpty();
        assertThat(rig.directory.zone(rig.person(ada.livesIn("Mars/Olympus")))).isEmpty();
    }

    @Test
    void while_slack_fails_nobody_may_anything() {
        rig.slack.trouble().isDown(true);
        assertThat(mayManage(ada, general, Managers.MEMBERS)).isFalse();
        assertThat(maySee(ada, general)).isFalse();
        assertThat(rig.directory.zone(rig.person(ada))).isEmpty();
    }

    @Test
    void what_slack_did_not_tell_is_asked_again() {
        rig.team.know();
        rig.slack.trouble().next(1, USER, new Trouble.Kind.Fails(500));
        assertThat(rig.directory.runsWorkspace(rig.person(ada))).isFalse();
        assertThat(rig.directory.runsWorkspace(rig.person(ada))).isTrue();
    }

    @Test
    void many_who_ask_at_once_ask_slack_once() throws Exception {
        rig.team.know();
        var asking = new ArrayList<Thread>();
        rig.slack.trouble().next(1, USER, new Trouble.Kind.Slow(Duration.ofMillis(200)));
        for (int n = 0; n < 20; n++)
            asking.add(Thread.startVirtualThread(() -> rig.directory.zone(rig.person(maya))));
        for (var each : asking) each.join();
        assertThat(rig.slack.calls()).filteredOn(USER::equals).hasSize(1);
    }
}
