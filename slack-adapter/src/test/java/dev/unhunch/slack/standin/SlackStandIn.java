package dev.unhunch.slack.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A small Slack on this machine: a real client calls its Web API, and connects to its sockets or
 * takes its signed requests. It enforces Slack's documented rules and keeps every broken one.
 */
public final class SlackStandIn implements AutoCloseable {
    private final World world;
    private final Methods methods;
    private final SocketTalk talk;
    private final SocketDoor door;
    private final Web web;
    private final TestTeam team;

    private SlackStandIn(StandInSettings settings) throws IOException, InterruptedException {
        world = new World(settings);
        methods = new Methods(world);
        talk = new SocketTalk(world);
        door = new SocketDoor(world, talk);
        web = new Web(world, methods);
        new ChatMethods(world).addTo(methods);
        new AppMethods(world, door).addTo(methods);
        world.tokens.add(new Grant(settings.keys().appToken(), null, null));
        team = world.team("Design");
        team.install(settings.keys().botToken(), settings.scopes());
        world.tokens.add(new Grant(settings.keys().botToken(), team, null));
        world.dispatch.over(talk);
        door.open();
        web.open();
    }

    /** One with Slack's own figures on free ports. */
    public static SlackStandIn start() {
        return start(StandInSettings.usual());
    }

    /** One as told. */
    public static SlackStandIn start(StandInSettings settings) {
        try {
            return new SlackStandIn(settings);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The base for Web API requests, with a slash at its end. */
    public String apiUrl() {
        return world.root + "api/";
    }

    /** The first workspace's bot token. */
    public String botToken() {
        return world.settings.keys().botToken();
    }

    /** The token for Socket Mode. */
    public String appToken() {
        return world.settings.keys().appToken();
    }

    /** What requests to the app are signed with. */
    public String signingSecret() {
        return world.settings.keys().signingSecret();
    }

    /** The app's public id for OAuth. */
    public String clientId() {
        return world.settings.keys().clientId();
    }

    /** The app's secret for OAuth. */
    public String clientSecret() {
        return world.settings.keys().clientSecret();
    }

    /** The app's id. */
    public String appId() {
        return world.appId;
    }

    /** The first workspace: the app is installed there. */
    public TestTeam team() {
        return team;
    }

    /** Another workspace by its name, at first without the app; made where there is none. */
    public TestTeam team(String name) {
        return world.team(name);
    }

    /** All rules that were broken up to now, each as a sentence with its source. */
    public List<String> violations() {
        return world.violations.list();
    }

    /** For a test that broke a rule on purpose. */
    public void forgetViolations() {
        world.violations.forget();
    }

    /** The stand-in's time. */
    public StandInClock clock() {
        return world.clock;
    }

    /** Names of all Web API methods that were called, in order. */
    public List<String> calls() {
        return methods.calls();
    }

    /** How many sockets are open. */
    public int links() {
        return talk.links();
    }

    /** Waits until so many sockets are open. */
    public void awaitLinks(int count) {
        world.await(
                count + " sockets",
                Exchange.PATIENCE,
                () -> Optional.of(talk.links()).filter(is -> is == count));
    }

    @Override
    public void close() {
        world.dispatch.close();
        web.close();
        try {
            door.stop(0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
