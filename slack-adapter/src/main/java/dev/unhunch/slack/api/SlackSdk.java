package dev.unhunch.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;

import okhttp3.Dispatcher;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** Makes Slack's own client. */
public final class SlackSdk {
    private static final Logger log = LoggerFactory.getLogger(SlackSdk.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int SILENCE_MILLIS = 10_000;

    /** No proxy leads to this machine itself; the SDK would take one all the same. */
    private static final Set<String> HERE = Set.of("127.0.0.1", "[::1]", "localhost");

    private SlackSdk() {}

    /**
     * A client that never sends a request twice: by default its HTTP client repeats one by itself
     * when a used connection breaks, which posts a message twice. It keeps no statistics, prints
     * nothing, and goes through the proxy of {@code HTTPS_PROXY} where there is one.
     *
     * @param api base of the Web API, with a slash at its end
     */
    public static Slack at(URI api) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setStatsEnabled(false);
        // The usual ones print requests and answers where the log is at its finest.
        config.setHttpClientResponseHandlers(List.of());
        config.setHttpClientReadTimeoutMillis(SILENCE_MILLIS);
        config.setHttpClientWriteTimeoutMillis(SILENCE_MILLIS);
        if (HERE.contains(api.getHost())) config.setProxyUrl(null);
        var http =
                SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .socketFactory(new Undelayed())
                        .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
                        .connectTimeout(CONNECT)
                        .retryOnConnectionFailure(false)
                        .addInterceptor(new Boarding())
                        .addNetworkInterceptor(new Once())
                        .build();
        return Slack.getInstance(config, new SlackHttpClient(http));
    }

    /** Ends a client; its connections are closed. */
    public static void close(Slack sdk) {
        try {
            sdk.close();
        } catch (Exception e) {
            log.warn("Slack's client did not end: {}", e.toString());
        }
    }
}
