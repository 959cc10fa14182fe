package dev.unhunch.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.schedule.SettableClock;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.team.Teams;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A token ends every twelve hours; nobody notices. */
class RenewalTest {
    private static final Duration LIFE = Duration.ofHours(12);
    private static final Duration ALMOST = LIFE.minusMinutes(5);

    private final SettableClock clock = SettableClock.at("2026-11-23T09:30:00Z");
    private final Nodes nodes = new Nodes(clock);
    private final TokenDesk desk = Nodes.desk();
    private final InstalledTeams teams = nodes.teams(desk, Nodes.key(1));

    @AfterEach
    void close() {
        desk.close();
    }

    /** Somebody installs us in a workspace. */
    private void install(String team) {
        var grants = new Grants(desk.sdk(), Nodes.app(Nodes.key(1)), clock);
        if (grants.forCode(desk.code(team), null)
                instanceof Grants.Grant.Given(var installation, _)) teams.keep(installation);
        else throw new AssertionError("not given");
    }

    private static String token(Teams of, String team) {
        return of.find(team).orElseThrow().botToken().reveal();
    }

    private static List<String> tokensOfMany(List<? extends Teams> askers) throws Exception {
        var barrier = new CyclicBarrier(askers.size());
        var tokens = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    askers.stream()
                            .<Callable<String>>map(each ->
                                    () -> {
                                        barrier.await();
                                        return token(each, "T1");
                                    })
                            .map(threads::submit)
                            .toList();
            for (Future<String> each : all) tokens.add(each.get());
        }
        return tokens;
    }

    @Test
    void a_token_is_used_until_ten_minutes_before_its_end() {
        install("T1");
        var first = token(teams, "T1");
        clock.advance(LIFE.minus(Duration.ofMinutes(10)).minusSeconds(1));

        assertThat(token(teams, "T1")).isEqualTo(first);
        assertThat(desk.refreshes()).isZero();

        clock.advance(Duration.ofSeconds(1));
        assertThat(token(teams, "T1")).isNotEqualTo(first).matches(desk::opens);
        assertThat(desk.refreshes()).isOne();
    }

    @Test
    void eight_people_at_once_renew_it_once_and_all_get_a_token_that_works() throws Exception {
        install("T1");
        clock.advance(ALMOST);

        var tokens = tokensOfMany(List.of(teams, teams, teams, teams, teams, teams, teams, teams));

        assertThat(tokens).hasSize(8).allMatch(desk::opens);
        assertThat(desk.refreshes()).isOne();
    }

    @Test
    void two_nodes_renew_it_once() throws Exception {
        install("T1");
        var other = nodes.teams(desk, Nodes.key(1));
        token(other, "T1");
        clock.advance(ALMOST);

        var tokens = tokensOfMany(List.of(teams, other, teams, other, teams, other, teams, other));

        assertThat(tokens).hasSize(8).allMatch(desk::opens);
        assertThat(desk.refreshes()).isOne();
    }

    @Test
    void a_token_that_ended_long_ago_is_renewed_too() throws Exception {
        install("T1");
        clock.advance(Duration.ofDays(3));

        assertThat(tokensOfMany(List.of(teams, nodes.teams(desk, Nodes.key(1)))))
                .allMatch(desk::opens);
        assertThat(desk.refreshes()).isOne();
    }

    @Test
    void the_new_one_is_in_the_store_and_can_be_renewed_again() {
        install("T1");
        for (int i = 0; i < 5; i++) {
            clock.advance(LIFE);
            var token = token(teams, "T1");
            assertThat(token(nodes.teams(desk, Nodes.key(1)), "T1")).isEqualTo(token);
        }
        assertThat(desk.refreshes()).isEqualTo(5);
    }

    @Test
    void two_workspaces_are_renewed_each_for_itself() {
        install("T1");
        install("T2");
        clock.advance(ALMOST);

        assertThat(token(teams, "T1")).isNotEqualTo(token(teams, "T2"));
        assertThat(desk.refreshes()).isEqualTo(2);
        assertThat(teams.find("T1").map(Team::id)).contains("T1");
        assertThat(teams.find("T2").map(Team::id)).contains("T2");
    }

    @Test
    void while_slack_is_down_the_old_token_serves_and_slack_is_not_asked_all_the_time() {
        install("T1");
        var old = token(teams, "T1");
        clock.advance(ALMOST);
        desk.answers(503);

        for (int i = 0; i < 20; i++) assertThat(token(teams, "T1")).isEqualTo(old);
        assertThat(desk.refreshes()).isOne();

        desk.answers(200);
        clock.advance(Duration.ofSeconds(10));
        assertThat(token(teams, "T1")).isNotEqualTo(old);
    }

    @Test
    void where_slack_is_down_and_the_token_has_ended_it_says_so_and_goes_on_later() {
        install("T1");
        clock.advance(LIFE);
        desk.answers(503);

        assertThatThrownBy(() -> teams.find("T1"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("T1")
                .hasMessageContaining("503");

        desk.answers(200);
        assertThat(token(teams, "T1")).matches(desk::opens);
    }

    @Test
    void a_refusal_that_is_about_us_loses_no_workspace() {
        install("T1");
        var old = token(teams, "T1");
        clock.advance(ALMOST);
        desk.refuses("bad_client_secret");

        assertThat(token(teams, "T1")).isEqualTo(old);
        clock.advance(Duration.ofMinutes(5));
        assertThatThrownBy(() -> teams.find("T1")).isInstanceOf(UncheckedIOException.class);

        desk.refuses(null);
        assertThat(token(teams, "T1")).matches(desk::opens);
    }

    @Test
    void a_refresh_token_that_is_over_means_that_we_are_not_installed_any_more() {
        install("T1");
        clock.advance(ALMOST);
        desk.refuses("invalid_refresh_token");

        assertThat(teams.find("T1")).isEmpty();
        assertThat(teams.find("T1")).isEmpty();
        assertThat(nodes.sealed("T1")).isEmpty();
        assertThat(nodes.left())
                .as("what is kept of it is erased in time")
                .containsExactly(new Workspace("slack", "T1"));
        assertThat(desk.refreshes()).isOne();
    }

    @Test
    void where_another_node_was_faster_its_token_is_taken() {
        install("T1");
        clock.advance(ALMOST);
        var stored = nodes.stored(Nodes.key(1));
        var old = stored.find("T1").orElseThrow().installation();
        var end = clock.instant().plus(LIFE).getEpochSecond();
        desk.refuses("invalid_refresh_token");
        desk.before(() ->
                stored.put(
                        new Installation(
                                "T1", "Design", "xoxb-theirs", "U0BOT", "", "theirs", end)));

        assertThat(token(teams, "T1")).isEqualTo("xoxb-theirs");
        assertThat(old.botToken()).isNotEqualTo("xoxb-theirs");
    }

    @Test
    void a_new_token_that_the_store_did_not_take_is_not_lost() {
        install("T1");
        clock.advance(ALMOST);
        nodes.isFull(true);
        for (int i = 0; i < 3; i++) assertThatThrownBy(() -> teams.find("T1")).hasMessage("full");

        nodes.isFull(false);
        var token = token(teams, "T1");
        assertThat(token).matches(desk::opens);
        assertThat(token(nodes.teams(desk, Nodes.key(1)), "T1")).isEqualTo(token);
        assertThat(desk.refreshes()).isOne();
    }

    @Test
    void a_token_without_an_end_is_left_alone() {
        nodes.stored(Nodes.key(1))
                .put(new Installation("T1", "Design", "xoxb-1", "U0BOT", "", null, null));
        clock.advance(Duration.ofDays(900));

        assertThat(token(teams, "T1")).isEqualTo("xoxb-1");
        assertThat(desk.asked()).isEmpty();
    }

    @Test
    void who_installs_again_has_a_whole_new_token() {
        install("T1");
        clock.advance(ALMOST);
        install("T1");

        assertThat(token(teams, "T1")).matches(desk::opens);
        assertThat(desk.refreshes()).isZero();
    }
}
