package dev.unhunch.slack.serve;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.slack.SlackPorts;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.install.InstalledTeams;
import dev.unhunch.slack.install.Installer;
import dev.unhunch.slack.team.Teams;

import java.util.Map;

/**
 * Slack over HTTP: Slack sends everything to {@code /slack/events}, and workspaces install us at
 * {@code /slack/install}.
 */
public final class HttpMode implements AutoCloseable {
    private static final String BELOW = "/slack/";

    private final SlackSettings settings;
    private final SlackSettings.Mode.Http app;
    private final SlackPorts ports;
    private final InstalledTeams teams;
    private final Installer installer;
    private volatile Runnable leave = () -> {};

    /**
     * With the store and the keys of an app at Slack.
     *
     * @throws IllegalArgumentException where the settings are for sockets
     */
    public HttpMode(SlackSettings settings, SlackPorts ports, Slack sdk) {
        if (!(settings.mode() instanceof SlackSettings.Mode.Http http))
            throw new IllegalArgumentException("settings for sockets");
        this.settings = settings;
        this.app = http;
        this.ports = ports;
        teams = new InstalledTeams(http, ports, sdk);
        installer = new Installer(settings, ports, sdk, teams);
    }

    /** The workspaces that installed us. */
    public Teams teams() {
        return teams;
    }

    /**
     * Serves everything below {@code /slack/}. The server's executor must give each request a
     * thread of its own (virtual threads do): one waits here until Bolt has answered.
     */
    public void mount(HttpServer server, App bolt) {
        var isSecure =
                settings.publicUrl().filter(url -> "https".equals(url.getScheme())).isPresent();
        var cookie = new Cookie(isSecure);
        var pages = new Pages();
        server.createContext(
                BELOW,
                new Door(
                        Map.of(
                                BELOW + "events",
                                new Events(bolt, app.signingSecret(), ports.clock()),
                                BELOW + "install",
                                new Begin(installer, pages, cookie, ports.clock()),
                                BELOW + "oauth_redirect",
                                new Return(installer, pages, cookie))));
        leave = () -> server.removeContext(BELOW);
    }

    /** Serves nothing any more. */
    @Override
    public void close() {
        var last = leave;
        leave = () -> {};
        last.run();
    }
}
