package dev.unhunch.slack.connect;

import com.slack.api.Slack;

import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.Secret;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What a connection is made of.
 *
 * @param changed hears of every change of the connection; returns at once
 */
public record SocketParts(
        Slack sdk, Secret appToken, InstantSource clock, Consumer<Connection> changed) {}
