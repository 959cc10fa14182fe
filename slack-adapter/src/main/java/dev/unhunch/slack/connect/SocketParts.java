package dev.unhunch.slack.connect;

import com.slack.api.Slack;

import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.team.Team;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What a connection is made of.
 *
 * @param met hears once which workspace it is; may block
 * @param changed hears of every change of the connection; returns at once
 */
public record SocketParts(
        Slack sdk,
        Secret appToken,
        InstantSource clock,
        Consumer<Team> met,
        Consumer<Connection> changed) {}
