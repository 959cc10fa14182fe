package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A small Discord on this machine: a real client connects to its gateway and its REST interface. It
 * enforces Discord's documented rules and keeps every broken one.
 */
public final class DiscordStandIn implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DiscordStandIn.class);

    private final World world;
    private final People people;
    private final Trouble trouble = new Trouble();
    private final RateLimits limits;
    private final Optional<OpenApi> openApi;
    private final Rest rest;
    private final GatewayTalk talk;
    private final GatewayDoor door;

    private DiscordStandIn(StandInSettings settings) throws IOException, InterruptedException {
        world = new World(settings);
        people = new People(world);
        limits = new RateLimits(world);
        openApi = settings.checksBodies() ? OpenApi.find() : Optional.empty();
        if (settings.checksBodies() && openApi.isEmpty())
            log.warn(
                    "No OpenAPI document of Discord on this machine: request bodies are not"
                            + " compared with it");
        rest = new Rest(world, trouble, limits, openApi);
        talk = new GatewayTalk(world);
        world.news = talk;
        door = new GatewayDoor(talk, settings.gatewayPort());
        talk.resumeUrl = gatewayUrl();
        rest.open(gatewayUrl());
    }

    /** One with Discord's own figures on free ports. */
    public static DiscordStandIn start() {
        return start(StandInSettings.usual());
    }

    /** One as told. */
    public static DiscordStandIn start(StandInSettings settings) {
        try {
            return new DiscordStandIn(settings);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The base for a client's REST requests, with a slash at its end. */
    public String apiUrl() {
        return "http://127.0.0.1:" + rest.port() + "/api/v10/";
    }

    /** The gateway's address. */
    public String gatewayUrl() {
        return "ws://127.0.0.1:" + door.port() + "/";
    }

    /** The token that opens the doors. */
    public String token() {
        return world.settings.token();
    }

    /** The bot's own user id, which is its application's too. */
    public String botId() {
        return world.bot.id();
    }

    /** All rules that were broken up to now, each as a sentence with its source. */
    public List<String> violations() {
        world.change(() -> {
            world.interactions.sweep();
            return this;
        });
        return world.violations.list();
    }

    /** For a test that broke a rule on purpose. */
    public void forgetViolations() {
        violations();
        world.violations.forget();
    }

    /** Whether request bodies are compared with Discord's OpenAPI document. */
    public boolean checksBodies() {
        return openApi.isPresent();
    }

    /** The stand-in's time. */
    public StandInClock clock() {
        return world.clock;
    }

    /** A guild with the bot in it, by its name; made where there is none. */
    public TestGuild guild(String name) {
        return world.guild(name, true);
    }

    /** A guild that the bot has not been invited to. */
    public TestGuild guildWithoutBot(String name) {
        return world.guild(name, false);
    }

    /** Somebody, by name, member of nothing yet. */
    public TestPerson person(String name) {
        return world.person(name);
    }

    /** The conversation between the bot and a person. */
    public TestChannel direct(TestPerson person) {
        return world.direct(person);
    }

    /** A group of people's own conversation, without the bot. */
    public TestChannel group(TestPerson... members) {
        return world.change(() -> world.conversation(TestChannel.Kind.GROUP, members));
    }

    /** The conversation between two people, without the bot. */
    public TestChannel between(TestPerson one, TestPerson other) {
        return world.change(() -> world.conversation(TestChannel.Kind.DIRECT, one, other));
    }

    /** A command with its options by name, such as {@code "daily subscribe"}. */
    public Exchange slash(TestPerson who, TestChannel where, String path, Map<String, ?> options) {
        return people.command(who, where, path, options);
    }

    /** A command without options. */
    public Exchange slash(TestPerson who, TestChannel where, String path) {
        return people.command(who, where, path, Map.of());
    }

    /** A command as an outdated or a forged client sends it: the interaction's {@code data}. */
    public Exchange slashRaw(TestPerson who, TestChannel where, String data) {
        return people.raw(who, where, Json.of(data));
    }

    /** Somebody types in an option; the values are all that is there so far, that one included. */
    public Exchange autocomplete(TestPerson who, TestChannel where, String path, Typing typing) {
        return people.typing(who, where, path, typing.values(), typing.option());
    }

    /** A tap on what a message has under this label or custom id. */
    public Exchange press(TestPerson who, TestMessage message, String labelOrId) {
        return people.use(who, message, Shown.usable(message.look(), labelOrId), List.of());
    }

    /** A tap that no client would send. */
    public Exchange pressForged(TestPerson who, TestMessage message, String customId) {
        ObjectNode button = Json.object().put("type", Shown.BUTTON).put("custom_id", customId);
        return people.use(who, message, button, List.of());
    }

    /** A choice in the menu with this custom id or placeholder. */
    public Exchange choose(TestPerson who, TestMessage message, String menu, String... values) {
        return people.use(who, message, Shown.usable(message.look(), menu), List.of(values));
    }

    /** Sends the form off, with values by label or custom id; the rest stays as it was. */
    public Exchange submit(Exchange opened, Map<String, ?> values) {
        return people.submit(opened, values);
    }

    /** Words in a channel; {@code <@bot>} mentions the bot. */
    public TestMessage says(TestPerson who, TestChannel where, String words) {
        String written = words.replace("<@bot>", "<@" + world.bot.id() + ">");
        return world.change(() -> world.messages.says(who, where, written));
    }

    /** Words to the bot alone. */
    public TestMessage directMessage(TestPerson who, String words) {
        return says(who, direct(who), words);
    }

    /** What a channel shows now to everybody, oldest first. */
    public List<TestMessage> messages(TestChannel channel) {
        return world.change(() ->
                channel.messages().stream()
                        .filter(message -> !message.isDeleted() && !message.isEphemeral())
                        .toList());
    }

    /** The bot's messages of those. */
    public List<TestMessage> messagesOfBot(TestChannel channel) {
        return messages(channel).stream().filter(message -> message.author().bot()).toList();
    }

    /** Waits up to ten seconds for a message of the bot that looks like that. */
    public TestMessage awaitMessage(TestChannel channel, Predicate<TestMessage> as) {
        return world.await(
                "a message in " + channel.name(),
                Exchange.PATIENCE,
                () -> messagesOfBot(channel).stream().filter(as).findFirst());
    }

    /** Somebody deletes a message. */
    public void delete(TestMessage message) {
        world.change(() -> {
            world.messages.delete(message);
            return message;
        });
    }

    /** What goes wrong on the REST interface, on demand. */
    public Trouble trouble() {
        return trouble;
    }

    /** What goes wrong on the gateway, on demand, and what is known of its clients. */
    public GatewayControl gateway() {
        return new GatewayControl(world, talk, door);
    }

    /** All of Discord is out of reach: REST connections break, the gateway takes nobody. */
    public void goesDown() {
        trouble.down(true);
        door.refuse(true);
        gateway().dropConnections();
    }

    /** Everything works again. */
    public void comesBack() {
        trouble.down(false);
        door.refuse(false);
    }

    /** Another limit for a route. */
    public void limit(Route route, int requests, Duration within) {
        limits.set(route, new RateLimits.Limit(requests, within));
    }

    /** How many requests a route has seen. */
    public int requests(Route route) {
        return rest.asked(route);
    }

    /** How many requests met a limit. */
    public int limited() {
        return limits.refused();
    }

    /** How many posts were answered with an earlier message of the same nonce. */
    public int deduplicated() {
        return world.change(() -> world.deduplicated);
    }

    /** Answers 401, 403 and 429; more than 10,000 in ten minutes would ban the machine. */
    public int invalidRequests() {
        return rest.invalid();
    }

    /** The commands as they are registered. */
    public List<JsonNode> commands() {
        return world.change(() -> world.commands.all());
    }

    /** Waits up to ten seconds until so many commands are registered. */
    public void awaitCommands(int number) {
        world.await(
                number + " commands",
                Exchange.PATIENCE,
                () -> Optional.of(commands().size()).filter(size -> size == number));
    }

    /** How often all commands were replaced. */
    public int registrations() {
        return world.change(() -> world.commands.replaced());
    }

    @Override
    public void close() {
        door.close();
        rest.close();
    }
}
