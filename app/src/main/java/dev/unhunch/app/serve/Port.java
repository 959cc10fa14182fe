package dev.unhunch.app.serve;

import com.sun.net.httpserver.HttpServer;

import dev.unhunch.app.settings.Settings;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.OptionalInt;

/** Finds a port to listen on. */
final class Port {
    private static final int TRIES = 20;
    private static final int LAST = 65_535;

    private Port() {}

    /** How it went. */
    sealed interface Outcome {
        /** Listening. */
        record Open(HttpServer server, int port) implements Outcome {}

        /** The chosen port is taken; another one that was free a moment ago, where there is one. */
        record Taken(OptionalInt free) implements Outcome {}
    }

    /**
     * Opens the port of the settings; where nobody chose it and it is taken, the next free one.
     *
     * @throws IOException where the address cannot be listened on at all
     */
    static Outcome open(Settings settings) throws IOException {
        tune();
        int first = settings.port();
        int last = Math.min(first + TRIES, LAST);
        for (int port = first; port <= last; port++) {
            try {
                var server = listen(settings.host(), port);
                if (port == first || !settings.portChosen()) return new Outcome.Open(server, port);
                server.stop(0);
                return new Outcome.Taken(OptionalInt.of(port));
            } catch (BindException taken) {
                if (!isInUse(settings.host(), port)) throw taken;
            }
        }
        return new Outcome.Taken(OptionalInt.empty());
    }

    /**
     * Settings of the JDK's server that only properties can reach, and only before its first use
     * (module {@code jdk.httpserver}): without {@code nodelay} an answer waits about 40 ms for the
     * other side's delayed acknowledgement; without {@code maxReqTime}, in seconds, a client that
     * trickles its request holds a thread for ever.
     */
    private static void tune() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
    }

    private static HttpServer listen(String host, int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(host), port), 0);
    }

    /** Tells a taken port from an address that is not ours or not allowed. */
    private static boolean isInUse(String host, int port) {
        try {
            listen(host, 0).stop(0);
            return port > 1023;
        } catch (IOException _) {
            return false;
        }
    }
}
