package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.people.Workspace;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Several workspaces in one process, with tokens that are renewed. */
class WorkspacesTest {
    @Test
    void two_workspaces_are_served_and_one_can_leave() {
        try (var office = new Office(Way.HTTP)) {
            var other = office.slack.team("Other").rotatesTokens();
            var olga = other.admin("Olga").livesIn("Europe/Kyiv");
            assertThat(office.installs(olga)).contains("Unhunch is in Other");
            var there = other.channel("there").with(olga);

            assertThat(Walk.types(olga, there, "/daily subscribe 9:30").text()).contains("9:30");
            assertThat(Walk.types(office.ada, office.general, "/daily show").text())
                    .contains("no daily post");
            office.slack.expireTokens(other);
            office.passes(Duration.ofHours(13));
            Walk.types(olga, there, "/daily now").message();
            assertThat(there.awaitPosts(1)).hasSize(1);

            office.slack.uninstalls(olga).forEach(event -> event.ack());
            awaitLeft(office, other.id());
            assertThat(Walk.types(office.ada, office.general, "/stretch neck").text())
                    .contains("Dose");
            office.nothingWasBroken();
        }
    }

    private static void awaitLeft(Office office, String id) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!office.kept().workspaces().gone("slack").contains(id)) {
            if (System.nanoTime() - end > 0) throw new AssertionError("still there");
            Thread.onSpinWait();
        }
        assertThat(
                        office.kept()
                                .memos()
                                .find(new Workspace("slack", id), "installation", office.now()))
                .isEmpty();
    }

    @Test
    void who_comes_back_finds_everything() {
        try (var office = new Office(Way.HTTP)) {
            var channel = office.team.channel("kept").with(office.ada);
            Walk.types(office.ada, channel, "/daily subscribe 9:30 Berlin").message();
            office.slack.uninstalls(office.ada).forEach(event -> event.ack());
            awaitLeft(office, office.team.id());
            assertThat(office.installs(office.ada)).contains("Unhunch is in " + office.team.name());

            assertThat(Walk.types(office.ada, channel, "/daily show").text()).contains("9:30");
            office.nothingWasBroken();
        }
    }
}
