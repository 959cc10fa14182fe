package dev.unhunch.slack.listen;

import com.slack.api.Slack;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.port.Memos;
import dev.unhunch.slack.draw.CardDrawing;
import dev.unhunch.slack.team.Languages;
import dev.unhunch.slack.team.Teams;

import java.time.InstantSource;

/**
 * What listening needs.
 *
 * @param later has the work that goes on behind acknowledgements
 */
public record Listening(
        Slack sdk,
        Teams teams,
        Languages languages,
        CardDrawing drawing,
        WorkspaceNews news,
        Memos memos,
        InstantSource clock,
        Later later) {}
