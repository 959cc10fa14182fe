package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.daily.WorkspaceKeeper;
import dev.unhunch.core.delivery.MemoryWorkspaces;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.progress.MemoryJournal;

import org.junit.jupiter.api.Test;

/** We were removed from a workspace and added again. */
class DailyRemovedStoryTest {
    private final Team team = new Team();
    private final Chat ada = team.ada;
    private final WorkspaceKeeper keeper =
            new WorkspaceKeeper(
                    new MemoryWorkspaces(team.store, new MemoryJournal(), team.memos), team.clock);
    private final Workspace here = Workspace.of(team.place());

    @Test
    void everything_is_as_it_was_but_rests_until_somebody_resumes_it() {
        ada.says("/daily subscribe 9:00");
        keeper.left(here);
        keeper.joined(here);

        ada.says("/daily show")
                .sees()
                .contains("No post is planned.")
                .contains("Paused until somebody resumes it")
                .contains("09:00, Monday to Friday");
        assertThat(ada.buttons()).contains("Resume");

        ada.taps("Resume").sees().contains("Next post: Tuesday 24 November, 09:00 (Berlin)");
        assertThat(team.channel().isActive()).isTrue();
    }

    @Test
    void a_button_from_before_changes_nothing() {
        ada.says("/daily subscribe 9:00").says("/daily unsubscribe");
        keeper.left(here);
        keeper.joined(here);
        ada.taps("Unsubscribe this channel").sees().contains("changed");
        assertThat(team.stored()).isPresent();
    }
}
