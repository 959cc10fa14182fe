package dev.unhunch.core.daily;

import static dev.unhunch.core.daily.Sample.NOW;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.delivery.MemoryStore;
import dev.unhunch.core.delivery.MemorySubscriptions;
import dev.unhunch.core.delivery.MemoryWorkspaces;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.progress.MemoryJournal;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.Set;

/** Being added and removed, seen or slept through. */
class WorkspaceKeeperTest {
    private static final Workspace DESK = new Workspace("test", "desk");

    private final MemoryStore store = new MemoryStore();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(store);
    private final MemoryWorkspaces workspaces =
            new MemoryWorkspaces(store, new MemoryJournal(), new MemoryMemos());
    private final WorkspaceKeeper keeper =
            new WorkspaceKeeper(workspaces, InstantSource.fixed(NOW));
    private final Subscription kept =
            saved(subscriptions, subscription("general", line(1, "09:00")));

    private Status status() {
        return subscriptions.byId(kept.id()).orElseThrow().status();
    }

    @Test
    void being_removed_lets_its_posts_rest() {
        keeper.left(DESK);
        assertThat(status()).isEqualTo(new Status.Paused());
        assertThat(workspaces.erase(NOW.plusMillis(1), 1)).isEqualTo(1);
    }

    @Test
    void being_added_again_keeps_everything_and_wakes_nothing() {
        keeper.left(DESK);
        keeper.joined(DESK);
        assertThat(status()).isEqualTo(new Status.Paused());
        assertThat(workspaces.erase(NOW.plusMillis(1), 1)).isZero();
    }

    @Test
    void a_removal_that_was_slept_through_is_made_good() {
        keeper.present("test", Set.of("another"), _ -> true);
        assertThat(status()).isEqualTo(new Status.Paused());
        assertThat(workspaces.gone("test")).containsExactly("desk");
    }

    @Test
    void what_this_node_would_not_see_is_left_alone() {
        keeper.present("test", Set.of("another"), id -> !id.equals("desk"));
        assertThat(status()).isEqualTo(new Status.Active());
        assertThat(workspaces.gone("test")).isEmpty();
    }

    @Test
    void a_return_that_was_slept_through_is_made_good() {
        keeper.left(DESK);
        keeper.present("test", Set.of("desk"), _ -> true);
        assertThat(workspaces.gone("test")).isEmpty();
        assertThat(status()).isEqualTo(new Status.Paused());
    }

    @Test
    void where_we_are_as_ever_nothing_happens() {
        keeper.present("test", Set.of("desk", "another"), _ -> true);
        keeper.present("other", Set.of(), _ -> true);
        assertThat(subscriptions.byId(kept.id())).contains(kept);
        assertThat(workspaces.gone("test")).isEmpty();
    }

    @Test
    void nobody_can_remove_us_from_direct_conversations() {
        keeper.left(new Workspace("test", ""));
        assertThat(workspaces.gone("test")).isEmpty();
    }
}
