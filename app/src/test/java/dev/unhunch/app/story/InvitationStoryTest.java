package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.feature.UnhunchBot;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Somebody invites us to a channel. */
class InvitationStoryTest {
    private final Team team = new Team();

    @Test
    void everybody_reads_one_line_and_one_button_subscribes() {
        team.ada.invites().sees().contains("a two-minute stretch break here once a day");
        assertThat(team.ada.reply()).isInstanceOf(Reply.Public.class);
        assertThat(team.ada.card().blocks()).hasSize(1);
        assertThat(team.ada.buttons()).containsExactly("Subscribe this channel");

        team.ada.taps("Subscribe this channel").sends(Map.of("time", "9:30"));
        assertThat(team.lines()).hasSize(1);
    }

    @Test
    void the_button_checks_who_taps() {
        team.bob.reads(team.ada.invites());
        team.bob.taps("Subscribe this channel").sees().contains("Somebody who manages");
    }

    @Test
    void where_there_is_a_daily_post_nothing_is_said() {
        team.ada.says("/daily subscribe 9:30").invites();
        assertThat(team.ada.reply()).isInstanceOf(Reply.Nothing.class);
    }

    @Test
    void where_no_channels_are_looked_after_nothing_is_said() {
        var terminal = new Chat(UnhunchBot.of(() -> Team.CONTENT, team.clock), "ada").invites();
        assertThat(terminal.reply()).isInstanceOf(Reply.Nothing.class);
    }
}
