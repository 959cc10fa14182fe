package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A small Slack on this machine: a real client calls its Web API, and connects to its sockets or
 * takes its signed requests. It enforces Slack's documented rules and keeps every broken one.
 */
public final class SlackStandIn implements AutoCloseable {
    private final World world;
    private final Trouble trouble = new Trouble();
    private final Methods methods;
    private final FileMethods files;
    private final AuthorizePage page;
    private final SocketTalk talk;
    private final SocketDoor door;
    private final Web web;
    private final TestTeam team;
    private volatile @Nullable HttpLine http;

    private SlackStandIn(StandInSettings settings) throws IOException, InterruptedException {
        world = new World(settings);
        methods = new Methods(world, trouble);
        files = new FileMethods(world);
        talk = new SocketTalk(world);
        door = new SocketDoor(world, talk);
        var oauth = new OAuthMethods(world);
        page = new AuthorizePage(world, oauth);
        web = new Web(world, new Web.Rooms(methods, files, page, trouble));
        oauth.addTo(methods);
        files.addTo(methods);
        new ChatMethods(world).addTo(methods);
        new ConversationMethods().addTo(methods);
        new UserMethods().addTo(methods);
        new ViewMethods(world).addTo(methods);
        new AppMethods(world, door).addTo(methods);
        world.tokens.add(new Grant(settings.keys().appToken(), null, null));
        team = world.team("Design");
        team.install(settings.keys().botToken(), settings.scopes());
        world.tokens.add(new Grant(settings.keys().botToken(), team, null));
        open();
    }

    private void open() throws InterruptedException {
        world.files = files;
        world.dispatch.over(talk);
        world.dispatch.every(
                world.settings.times().ping(), () -> talk.links().forEach(SocketLink::ping));
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

    /** What can go wrong. */
    public Trouble trouble() {
        return trouble;
    }

    /** The app's sockets. */
    public Sockets sockets() {
        return new Sockets(world, talk);
    }

    /** How many sockets are open. */
    public int links() {
        return sockets().count();
    }

    /** Waits until so many sockets are open. */
    public void awaitLinks(int count) {
        sockets().await(count);
    }

    /** Names of all Web API methods that were called, in order. */
    public List<String> calls() {
        return world.change(methods::calls);
    }

    /**
     * From now on everything goes to the app as signed requests: {@code base} and {@code
     * /slack/events}. What it returns sends forged ones.
     */
    public HttpLine deliversTo(URI base) {
        var line = new HttpLine(world, base.resolve("/slack/events"));
        http = line;
        world.dispatch.over(line);
        return line;
    }

    /** Who visits the page of OAuth next, and agrees. */
    public void authorizes(TestPerson visitor) {
        page.visitedBy(visitor);
    }

    /** Whoever visits the page of OAuth next does not agree. */
    public void denies() {
        page.visitedBy(null);
    }

    /** The tokens of a workspace that rotates them are too old from now on. */
    public void expireTokens(TestTeam of) {
        world.change(() -> world.tokens.expire(of));
    }

    /** Takes the bot's tokens of a workspace back, without news. */
    public void revokeTokens(TestTeam of) {
        world.change(() -> world.tokens.revoke(of));
    }

    /** Somebody uninstalls the app: both events, that of the tokens first. */
    public List<Exchange> uninstalls(TestPerson admin) {
        var of = admin.team();
        ObjectNode tokens = Json.object().put("type", "tokens_revoked");
        tokens.putObject("tokens").putArray("bot").add(of.botUserId());
        var first = world.people.event(admin, admin.direct(), () -> tokens);
        world.change(of::uninstall);
        var gone = Json.object().put("type", "app_uninstalled");
        return List.of(first, world.people.event(admin, admin.direct(), () -> gone));
    }

    /** Any event to the app: its type and more. */
    public Exchange event(TestPerson person, TestChannel where, ObjectNode event) {
        return world.people.event(person, where, () -> event);
    }

    /** The same event, command or press once more, as Slack sends it when it missed the answer. */
    public void redelivers(Exchange exchange) {
        world.people.again(exchange);
    }

    /** The bytes that were uploaded, by file id. */
    public Map<String, byte[]> uploads() {
        return world.change(() ->
                files.uploads().stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.bytes)));
    }

    /** How often files.info says from now on that a new file is not processed yet. */
    public void filesAreReadyAfter(int looks) {
        files.readyAfter(looks);
    }

    @Override
    public void close() {
        world.dispatch.close();
        var line = http;
        if (line != null) line.close();
        web.close();
        try {
            door.stop(0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
