package dev.unhunch.web.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Under which names we may be asked. A page elsewhere can point its own name at this machine (DNS
 * rebinding); its requests still carry that name, so they are refused.
 *
 * @param host the address that we listen on
 * @param port the port that we listen on
 */
public record Hosts(String host, int port) {
    /** Whether an address is this machine's own, unreachable from elsewhere. */
    public static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || literal(host).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** Whether a {@code Host} header names us. */
    public boolean allows(String header) {
        return authority(header)
                .filter(asked -> isOurs(asked.name()) && isOurs(asked.port()))
                .isPresent();
    }

    /** Whether an {@code Origin} header is the page that a {@code Host} header was asked for. */
    public static boolean isOwnOrigin(String origin, String host) {
        // https: a proxy in front of us may encrypt.
        return origin.equalsIgnoreCase("http://" + host)
                || origin.equalsIgnoreCase("https://" + host);
    }

    private boolean isOurs(String name) {
        if (isLoopback(name) || name.equals(host.toLowerCase(Locale.ROOT))) return true;
        // On every address of the machine we cannot know its names, but no one can rebind a number.
        return literal(host).filter(InetAddress::isAnyLocalAddress).isPresent()
                && literal(name).isPresent();
    }

    /** A container or a proxy may show us under another port, so only loopback insists on ours. */
    private boolean isOurs(int asked) {
        return asked == port || !isLoopback(host);
    }

    private record Authority(String name, int port) {}

    private static Optional<Authority> authority(String header) {
        try {
            var uri = URI.create("http://" + header);
            if (uri.getHost() == null || !header.equals(uri.getRawAuthority()))
                return Optional.empty();
            if (uri.getRawUserInfo() != null) return Optional.empty();
            var name = uri.getHost().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
            return Optional.of(new Authority(name, uri.getPort() == -1 ? 80 : uri.getPort()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
