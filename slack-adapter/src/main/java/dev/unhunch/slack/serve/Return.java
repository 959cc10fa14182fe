package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;

import dev.unhunch.slack.install.Installer;
import dev.unhunch.slack.install.Installer.Outcome;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        return outcome(back).with("Set-Cookie", cookie.forget());
    }

    private Answer outcome(Installer.Return back) {
        try {
            return page(installer.end(back));
        } catch (RuntimeException e) {
            Mishap.log("/slack/oauth_redirect", e);
            return again(500, "broken");
        }
    }

    private Answer page(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Installed(var team, var open) ->
                    pages.page(200, new Pages.Said("installed", team, open.toString()));
            // Nothing went wrong: they were asked, and it is as they said.
            case Outcome.Declined() -> again(200, "declined");
            case Outcome.Unknown() -> again(400, "unknown");
            case Outcome.CodeRefused() -> again(400, "code");
            case Outcome.OrgWide() -> again(400, "org");
            case Outcome.Unreachable() -> again(502, "unreachable");
            case Outcome.Misconfigured() -> again(500, "misconfigured");
        };
    }

    private Answer again(int status, String key) {
        return pages.page(status, new Pages.Said(key, "", AGAIN));
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
