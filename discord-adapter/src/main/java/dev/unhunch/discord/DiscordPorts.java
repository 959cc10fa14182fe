package dev.unhunch.discord;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.port.Connection;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.Pictures;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What Discord is brought together with.
 *
 * @param owner a name that no other process has
 * @param changed hears of every change of the connection; returns at once
 */
public record DiscordPorts(
        Pictures pictures,
        Leases leases,
        WorkspaceNews news,
        InstantSource clock,
        String owner,
        Consumer<Connection> changed) {}
