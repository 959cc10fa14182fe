package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;

import dev.unhunch.slack.install.Installer;
import dev.unhunch.slack.install.Installer.Outcome;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** {@code /slack/oauth_redirect}: somebody comes back from Slack and learns how it went. */
final class Return implements Door.Room {
    /** Where it is begun anew; relative, since we may be behind another path. */
    static final String AGAIN = "install";

    private final Installer installer;
    private final Pages pages;
    private final Cookie cookie;

    Return(Installer installer, Pages pages, Cookie cookie) {
        this.installer = installer;
        this.pages = pages;
        this.cookie = cookie;
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public Answer answer(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        var back =
                new Installer.Return(
                        once(query, "state"),
                        once(query, "code"),
                        once(query, "error"),
                        Cookie.of(exchange));
        return outcome(back, Reader.of(exchange)).with("Set-Cookie", cookie.forget());
    }

    private Answer outcome(Installer.Return back, Locale reader) {
        try {
            return page(installer.end(back), reader);
        } catch (RuntimeException e) {
            Mishap.log("/slack/oauth_redirect", e);
            return again(500, "broken", reader);
        }
    }

    private Answer page(Outcome outcome, Locale reader) {
        return switch (outcome) {
            case Outcome.Installed(var team, var open) ->
                    pages.page(200, new Pages.Said("installed", team, open.toString()), reader);
            // Nothing went wrong: they were asked, and it is as they said.
            case Outcome.Declined() -> again(200, "declined", reader);
            case Outcome.Unknown() -> again(400, "unknown", reader);
            case Outcome.CodeRefused() -> again(400, "code", reader);
            case Outcome.OrgWide() -> again(400, "org", reader);
            case Outcome.Unreachable() -> again(502, "unreachable", reader);
            case Outcome.Misconfigured() -> again(500, "misconfigured", reader);
        };
    }

    private Answer again(int status, String key, Locale reader) {
        return pages.page(status, new Pages.Said(key, "", AGAIN), reader);
    }

    /** A value that is given once, and is not empty. */
    private static Optional<String> once(@Nullable String query, String name) {
        if (query == null) return Optional.empty();
        var values =
                Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .toList();
        return values.size() == 1
                ? decode(values.getFirst()).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private static Optional<String> decode(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
