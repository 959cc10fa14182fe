package dev.unhunch.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Connection;
import dev.unhunch.slack.connect.SocketMode;
import dev.unhunch.slack.connect.SocketParts;
import dev.unhunch.slack.connect.Timing;
import dev.unhunch.slack.serve.HttpMode;
import dev.unhunch.slack.team.OneTeam;
import dev.unhunch.slack.team.Team;
import dev.unhunch.slack.team.Teams;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.Set;

/** The way on which Slack and we talk. */
sealed interface Road extends AutoCloseable {
    /** The workspaces that it leads to. */
    Teams teams();

    Connection connection();

    /** Lets people reach us; returns at once. */
    void start(App app);

    /** Adds what it needs to the product's HTTP server. */
    void mount(HttpServer server, App app);

    @Override
    void close();

    /** The one that the settings want. */
    static Road of(SlackSettings settings, SlackPorts ports, Slack sdk, Timing timing) {
        return switch (settings.mode()) {
            case SlackSettings.Mode.Socket mode -> Sockets.of(mode, ports, sdk, timing);
            case SlackSettings.Mode.Http _ -> new Requests(settings, ports, sdk);
        };
    }

    /** Over sockets that we open. */
    record Sockets(Teams teams, SocketMode socket) implements Road {
        private static final Logger log = LoggerFactory.getLogger(Sockets.class);

        static Sockets of(
                SlackSettings.Mode.Socket mode, SlackPorts ports, Slack sdk, Timing timing) {
            var team = new OneTeam(sdk, mode.botToken());
            var parts =
                    new SocketParts(
                            sdk,
                            mode.appToken(),
                            ports.clock(),
                            met -> present(ports, met),
                            ports.changed());
            var socket = new SocketMode(parts, team, timing);
            return new Sockets(new Ending(team, socket), socket);
        }

        /** Removed from the one workspace there is, we have nothing to connect to any more. */
        private record Ending(OneTeam team, SocketMode socket) implements Teams {
            @Override
            public Optional<Team> find(String id) {
                return team.find(id);
            }

            @Override
            public boolean forget(String id) {
                boolean isOut = team.forget(id);
                if (isOut && team.know() instanceof OneTeam.Known.Refused(var error))
                    socket.end(error);
                return isOut;
            }
        }

        /** Of an installation nothing is heard on sockets; nobody listened yet when it was made. */
        private static void present(SlackPorts ports, Team met) {
            try {
                ports.news().present("slack", Set.of(met.id()), met.id()::equals);
            } catch (RuntimeException e) {
                log.warn("It was not kept that we are in {}", new Workspace("slack", met.id()), e);
            }
        }

        @Override
        public Connection connection() {
            return socket.connection();
        }

        @Override
        public void start(App app) {
            socket.start(app);
        }

        @Override
        public void mount(HttpServer server, App app) {
            // Nobody sends anything to a server of ours.
        }

        @Override
        public void close() {
            socket.close();
        }
    }

    /** Over requests that Slack sends to the product's HTTP server. */
    final class Requests implements Road {
        private final HttpMode http;
        private final SlackPorts ports;
        private volatile Connection connection = new Connection.Connecting();

        Requests(SlackSettings settings, SlackPorts ports, Slack sdk) {
            http = new HttpMode(settings, ports, sdk);
            this.ports = ports;
        }

        @Override
        public Teams teams() {
            return http.teams();
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void start(App app) {
            // Slack comes to us.
        }

        @Override
        public void mount(HttpServer server, App app) {
            http.mount(server, app);
            connection = new Connection.Connected();
            ports.changed().accept(connection);
        }

        @Override
        public void close() {
            http.close();
        }
    }
}
