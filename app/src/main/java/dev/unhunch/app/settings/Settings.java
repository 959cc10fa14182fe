package dev.unhunch.app.settings;

import dev.unhunch.core.safety.LocalHelp;
import dev.unhunch.storage.StorageSettings;

import java.net.InetAddress;
import java.util.Optional;

/**
 * All settings, checked.
 *
 * @param host the address that the HTTP server listens on
 * @param port its port
 * @param portChosen whether somebody chose the port, so that no other one may be taken instead
 * @param localHelp the operator's own emergency numbers and help lines
 * @param storage where data is kept
 */
public record Settings(
        String host,
        int port,
        boolean portChosen,
        Switch web,
        Optional<Secret> webKey,
        LocalHelp localHelp,
        StorageSettings storage) {

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

    /**
     * Whether the web chat runs: while no chat platform is configured, or when switched on; on an
     * address that others can reach only with a key.
     */
    public boolean webRuns() {
        return switch (web) {
            case AUTO, ON -> isLoopback() || webKey.isPresent();
            case OFF -> false;
        };
    }
}
