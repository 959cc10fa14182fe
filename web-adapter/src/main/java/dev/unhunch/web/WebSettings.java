package dev.unhunch.web;

import dev.unhunch.web.http.Hosts;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * Where the chat is reached.
 *
 * @param host the address that the server listens on
 * @param port the port that the server got
 * @param key what people must give before anything is answered; null where only this machine can
 *     reach us
 * @param heartbeat how long a silent live connection rests between two signs of life; a browser
 *     that has gone is noticed within twice this time
 */
public record WebSettings(String host, int port, @Nullable WebKey key, Duration heartbeat) {
    /** Proxies often end a connection that was silent for 30 seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Throws where other machines could reach us without a key. */
    public WebSettings {
        if (key == null && needsKey(host))
            throw new IllegalArgumentException("the chat on " + host + " needs a key");
    }

    /** Settings with the usual heartbeat. */
    public static WebSettings of(String host, int port, @Nullable WebKey key) {
        return new WebSettings(host, port, key, HEARTBEAT);
    }

    /** Whether other machines could reach this address, so that the chat needs a key there. */
    public static boolean needsKey(String host) {
        return !Hosts.isLoopback(host);
    }
}
