package dev.unhunch.core.delivery;

import static dev.unhunch.core.delivery.World.GENERAL;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** What the engine does about workspaces that we were removed from. */
class HousekeepingTest {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Workspace W = Workspace.of(GENERAL);

    private final World world = new World();

    @Test
    void a_workspace_is_kept_for_thirty_days_and_then_erased() {
        var kept = world.subscribed(GENERAL);
        world.workspaces.left(W, world.clock.instant());
        var engine = world.engine();
        engine.runs(Duration.ofDays(29), A_DAY);
        assertThat(world.now(kept).status()).isEqualTo(new Status.Paused());
        assertThat(world.chat.messages()).isEmpty();

        engine.runs(Duration.ofDays(2), A_DAY);

        assertThat(world.subscriptions.byId(kept.id())).isEmpty();
    }

    @Test
    void a_workspace_that_we_joined_again_is_kept() {
        var kept = world.subscribed(GENERAL);
        world.workspaces.left(W, world.clock.instant());
        world.workspaces.joined(W);
        world.engine().runs(Duration.ofDays(40), A_DAY);
        assertThat(world.now(kept).status()).isEqualTo(new Status.Paused());
    }

    @Test
    void many_are_erased_a_few_at_a_time() {
        for (int i = 0; i < 12; i++) {
            var place = new Place("chat", "w" + i, "general");
            world.subscribed(place);
            world.workspaces.left(Workspace.of(place), world.clock.instant());
        }
        world.clock.advance(Duration.ofDays(31));
        var engine = world.engine();
        engine.round();
        assertThat(world.workspaces.gone("chat")).hasSize(7);
        engine.round();
        engine.round();
        assertThat(world.workspaces.gone("chat")).isEmpty();
    }

    @Test
    void small_things_that_are_over_are_forgotten_however_many() {
        var end = world.clock.instant().plus(A_DAY);
        for (int i = 0; i < 1_200; i++) world.memos.put(new Memos.Memo(W, "state/" + i, "", end));
        world.memos.put(new Memos.Memo(W, "managers", "ADMINS", end.plusSeconds(1)));
        world.engine().round();
        assertThat(world.memos.find(W, "state/0", world.clock.instant())).isPresent();
        world.clock.advance(A_DAY);

        var engine = world.engine();
        for (int i = 0; i < 3; i++) engine.round();

        assertThat(world.memos.forgetOver(end, 10)).isZero();
        assertThat(world.memos.find(W, "managers", end)).isPresent();
    }

    @Test
    void it_looks_again_only_after_an_hour() {
        var engine = world.engine();
        engine.round();
        world.workspaces.left(W, world.clock.instant().minus(Duration.ofDays(31)));
        engine.runs(Duration.ofMinutes(59), Duration.ofMinutes(1));
        assertThat(world.workspaces.gone("chat")).hasSize(1);
        engine.runs(Duration.ofMinutes(2), Duration.ofMinutes(1));
        assertThat(world.workspaces.gone("chat")).isEmpty();
    }
}
