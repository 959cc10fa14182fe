package dev.unhunch.app.settings;

import dev.unhunch.core.safety.LocalHelp;
import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.storage.StorageSettings;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All settings, checked.
 *
 * @param host the address that the HTTP server listens on
 * @param port its port
 * @param portChosen whether somebody chose the port, so that no other one may be taken instead
 * @param localHelp the operator's own emergency numbers and help lines
 * @param packs folders and zips of the operator's own content, the lowest first
 * @param storage where data is kept
 * @param discord how to reach Discord; empty where nobody wants it
 * @param slack how to reach Slack; empty where nobody wants it
 */
public record Settings(
        String host,
        int port,
        boolean portChosen,
        Switch web,
        Optional<Secret> webKey,
        LocalHelp localHelp,
        List<Path> packs,
        StorageSettings storage,
        Optional<DiscordSettings> discord,
        Optional<SlackSettings> slack) {
    /** Copies the list. */
    public Settings {
        packs = List.copyOf(packs);
    }

    /** Whether a part of the product runs. */
    public enum Switch {
        /** As the rest of the settings suggests. */
        AUTO,
        /** Yes. */
        ON,
        /** No. */
        OFF
    }

    /** Whether only this machine can reach the HTTP server. */
    public boolean isLoopback() {
        return InetAddress.ofLiteral(host).isLoopbackAddress();
    }

    /** Whether a chat platform is configured. */
    public boolean hasPlatform() {
        return discord.isPresent() || slack.isPresent();
    }

    /** How many ways there are to talk to people. */
    public int running() {
        return (webRuns() ? 1 : 0) + (discord.isPresent() ? 1 : 0) + (slack.isPresent() ? 1 : 0);
    }

    private boolean canWebRun() {
        return isLoopback() || webKey.isPresent();
    }

    /**
     * Whether the web chat runs: while no chat platform is configured, or when switched on; on an
     * address that others can reach only with a key.
     */
    public boolean webRuns() {
        return switch (web) {
            case AUTO -> !hasPlatform() && canWebRun();
            case ON -> canWebRun();
            case OFF -> false;
        };
    }
}
