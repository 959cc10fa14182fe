package dev.unhunch.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;

import java.net.URI;

/** Makes Slack's own client. */
public final class SlackSdk {
    private SlackSdk() {}

    /**
     * A client that never sends a request twice: by default its HTTP client repeats one by itself
     * when a used connection breaks, which posts a message twice.
     *
     * @param api base of the Web API, with a slash at its end
     */
    public static Slack at(URI api) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setStatsEnabled(false);
        var http =
                SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .retryOnConnectionFailure(false)
                        .build();
        return Slack.getInstance(config, new SlackHttpClient(http));
    }
}
