package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;

import dev.unhunch.slack.install.Installer;

import java.time.InstantSource;

/** {@code /slack/install}: straight on to Slack, which asks what is to be asked. */
final class Begin implements Door.Room {
    /** Each one is a row in the store for ten minutes, and anybody can ask. */
    private static final int MOST_PER_MINUTE = 120;

    private final Installer installer;
    private final Pages pages;
    private final Cookie cookie;
    private final InstantSource clock;
    private long minute;
    private int begun;

    Begin(Installer installer, Pages pages, Cookie cookie, InstantSource clock) {
        this.installer = installer;
        this.pages = pages;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public Answer answer(HttpExchange exchange) {
        if (isTooOften())
            return pages.page(429, new Pages.Said("busy", "", Return.AGAIN), Reader.of(exchange))
                    .with("Retry-After", "60");
        var begun = installer.begin();
        return Answer.plain(302, "")
                .with("Location", begun.to().toString())
                .with("Referrer-Policy", "no-referrer")
                .with("Set-Cookie", cookie.keep(begun.browser()));
    }

    private synchronized boolean isTooOften() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) begun = 0;
        minute = now;
        return ++begun > MOST_PER_MINUTE;
    }
}
