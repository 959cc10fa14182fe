package dev.unhunch.slack;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.Pictures;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What Slack is brought together with.
 *
 * @param owner a name that no other process has
 * @param changed hears of every change of the connection; returns at once
 */
public record SlackPorts(
        Pictures pictures,
        Leases leases,
        Memos memos,
        WorkspaceNews news,
        InstantSource clock,
        String owner,
        Consumer<Connection> changed) {}
