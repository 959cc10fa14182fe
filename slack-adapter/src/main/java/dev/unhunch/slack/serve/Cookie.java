package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;

import dev.unhunch.slack.install.Installer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a browser keeps while somebody is at Slack. Slack sends them back by a link, which is when a
 * browser still shows a cookie of {@code SameSite=Lax}.
 *
 * @param isSecure whether it is only shown over HTTPS
 */
record Cookie(boolean isSecure) {
    private static final String NAME = "unhunch_slack_install";

    /** The header that has it kept. */
    String keep(String value) {
        return header(value, Installer.TIME.toSeconds());
    }

    /** The header that has it forgotten. */
    String forget() {
        return header("", 0);
    }

    private String header(String value, long seconds) {
        return "%s=%s; Path=/slack; HttpOnly; SameSite=Lax; Max-Age=%d%s"
                .formatted(NAME, value, seconds, isSecure ? "; Secure" : "");
    }

    /** What the browser kept. */
    static Optional<String> of(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(NAME + "="))
                .map(pair -> pair.substring(NAME.length() + 1))
                .findFirst();
    }
}
