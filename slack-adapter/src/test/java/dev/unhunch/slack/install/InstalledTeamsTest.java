package dev.unhunch.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.schedule.SettableClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** What is kept of an installation, and how it is forgotten. */
class InstalledTeamsTest {
    private final SettableClock clock = SettableClock.at("2026-11-23T09:30:00Z");
    private final Nodes nodes = new Nodes(clock);
    private final TokenDesk desk = Nodes.desk();
    private final InstalledTeams teams = nodes.teams(desk, Nodes.key(1));

    @AfterEach
    void close() {
        desk.close();
    }

    private static Installation installation(String team, String token) {
        return new Installation(team, "Design", token, "U0BOT", "commands", null, null);
    }

    @Test
    void what_was_kept_is_found_by_every_node() {
        teams.keep(installation("T1", "xoxb-1"));

        var found = nodes.teams(desk, Nodes.key(1)).find("T1").orElseThrow();
        assertThat(found.id()).isEqualTo("T1");
        assertThat(found.botToken().reveal()).isEqualTo("xoxb-1");
        assertThat(found.botUser()).isEqualTo("U0BOT");
        assertThat(teams.find("T2")).isEmpty();
    }

    @Test
    void no_token_lies_in_the_store() {
        teams.keep(new Installation("T1", "Design", "xoxb-secret", "U0BOT", "", "xoxe-secret", 1L));

        assertThat(nodes.sealed("T1").orElseThrow())
                .doesNotContain("secret", "xoxb", "xoxe", "Design");
        assertThat(installation("T1", "xoxb-secret").toString()).doesNotContain("xoxb");
    }

    @Test
    void what_comes_in_every_moment_does_not_reach_the_store() {
        teams.keep(installation("T1", "xoxb-1"));
        teams.find("T1");
        nodes.putSealed("T1", "spoilt");

        assertThat(teams.find("T1")).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> teams.find("T1")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_new_key_before_the_old_one_seals_everything_anew() {
        teams.keep(installation("T1", "xoxb-1"));

        assertThat(nodes.teams(desk, Nodes.key(2), Nodes.key(1)).find("T1")).isPresent();

        assertThat(nodes.teams(desk, Nodes.key(2)).find("T1")).isPresent();
        assertThat(desk.asked()).isEmpty();
    }

    @Test
    void with_another_key_it_says_which_setting_is_wrong_and_loses_nothing() {
        teams.keep(installation("T1", "xoxb-1"));
        var other = nodes.teams(desk, Nodes.key(2));

        assertThatThrownBy(() -> other.find("T1"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("UNHUNCH_SECRET_KEY")
                .hasMessageContaining("T1");
        assertThat(nodes.teams(desk, Nodes.key(1)).find("T1")).isPresent();
    }

    @Test
    void with_another_key_a_new_installation_mends_it() {
        teams.keep(installation("T1", "xoxb-1"));
        var other = nodes.teams(desk, Nodes.key(2));

        other.keep(installation("T1", "xoxb-2"));

        assertThat(other.find("T1").orElseThrow().botToken().reveal()).isEqualTo("xoxb-2");
    }

    @Test
    void one_workspace_cannot_be_passed_off_as_another() {
        teams.keep(installation("T1", "xoxb-1"));
        nodes.putSealed("T2", nodes.sealed("T1").orElseThrow());

        assertThatThrownBy(() -> teams.find("T2")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_workspace_that_removed_us_is_forgotten() {
        teams.keep(installation("T1", "xoxb-1"));
        teams.keep(installation("T2", "xoxb-2"));
        teams.find("T1");

        assertThat(teams.forget("T1")).isTrue();

        assertThat(teams.find("T1")).isEmpty();
        assertThat(nodes.sealed("T1")).isEmpty();
        assertThat(teams.find("T2")).isPresent();
    }

    @Test
    void a_workspace_that_nobody_asked_for_is_forgotten_too() {
        teams.keep(installation("T1", "xoxb-1"));

        assertThat(nodes.teams(desk, Nodes.key(1)).forget("T1")).isTrue();

        assertThat(nodes.sealed("T1")).isEmpty();
    }

    @Test
    void forgetting_one_that_no_key_opens_works() {
        teams.keep(installation("T1", "xoxb-1"));
        var other = nodes.teams(desk, Nodes.key(2));

        assertThat(other.forget("T1")).isTrue();

        assertThat(nodes.sealed("T1")).isEmpty();
    }

    @Test
    void word_of_an_end_that_comes_after_a_new_installation_ends_nothing() {
        var grants = new Grants(desk.sdk(), Nodes.app(Nodes.key(1)), clock);
        var slow = nodes.teams(desk, Nodes.key(1));
        teams.keep(installation("T1", "xoxb-1"));
        slow.find("T1");
        if (grants.forCode(desk.code("T1"), null) instanceof Grants.Grant.Given(var anew, _))
            teams.keep(anew);
        var token = teams.find("T1").orElseThrow().botToken();

        for (var node : List.of(slow, teams, nodes.teams(desk, Nodes.key(1)))) {
            assertThat(node.forget("T1")).isFalse();
            assertThat(node.find("T1").orElseThrow().botToken()).isEqualTo(token);
        }

        desk.removes(token.reveal());
        assertThat(slow.forget("T1")).isTrue();
        assertThat(slow.find("T1")).isEmpty();
    }

    @Test
    void installing_again_replaces_what_was_there() {
        teams.keep(installation("T1", "xoxb-1"));
        teams.find("T1");

        teams.keep(installation("T1", "xoxb-2"));

        assertThat(teams.find("T1").orElseThrow().botToken().reveal()).isEqualTo("xoxb-2");
        assertThat(nodes.stored(Nodes.key(1)).workspaces())
                .containsExactly(new Workspace("slack", "T1"));
    }
}
