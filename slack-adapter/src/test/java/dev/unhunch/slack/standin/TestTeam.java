package dev.unhunch.slack.standin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workspace with its people and channels. */
public final class TestTeam {
    private final World world;
    private final String id;
    private final String name;
    private final String botId;
    private final TestPerson bot;
    private final Map<String, TestPerson> people = new LinkedHashMap<>();
    private final Map<String, TestChannel> channels = new LinkedHashMap<>();
    private volatile String botToken = "";
    private volatile Set<String> scopes = Set.of();
    private volatile boolean rotates;

    TestTeam(World world, String name) {
        this.world = world;
        this.id = world.ids.next("T");
        this.name = name;
        this.botId = world.ids.next("B");
        this.bot = new TestPerson(world, this, "unhunch", TestPerson.Role.BOT);
        people.put("unhunch", bot);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The bot's user id here. */
    public String botUserId() {
        return bot.id();
    }

    /** The bot's token here; empty where the app is not installed. */
    public String botToken() {
        return botToken;
    }

    /** What was granted here. */
    public Set<String> scopes() {
        return scopes;
    }

    /** From now on exactly these scopes are granted. */
    public void grants(String... exactly) {
        scopes = Set.of(exactly);
    }

    /** Tokens given from now on live for 12 hours and have to be renewed. */
    public TestTeam rotatesTokens() {
        rotates = true;
        return this;
    }

    /** Installs the app without the pages of OAuth; returns the bot's token. */
    public String installsWith(String... granted) {
        return world.change(() -> {
            String token = "xoxb-" + world.ids.number() + "-" + id;
            world.tokens.add(new Grant(token, this, null));
            install(token, Set.of(granted));
            return token;
        });
    }

    /** A member by name; made where there is none. */
    public TestPerson person(String who) {
        return person(who, TestPerson.Role.MEMBER);
    }

    /** An admin by name. */
    public TestPerson admin(String who) {
        return person(who, TestPerson.Role.ADMIN);
    }

    /** An owner by name, who is an admin too. */
    public TestPerson owner(String who) {
        return person(who, TestPerson.Role.OWNER);
    }

    /** A guest by name: sees only the channels they were invited to. */
    public TestPerson guest(String who) {
        return person(who, TestPerson.Role.GUEST);
    }

    /** A guest of one channel only, by name. */
    public TestPerson singleChannelGuest(String who) {
        return person(who, TestPerson.Role.SINGLE_CHANNEL_GUEST);
    }

    /** Somebody whose account was closed, by name. */
    public TestPerson deactivated(String who) {
        return person(who, TestPerson.Role.DEACTIVATED);
    }

    private TestPerson person(String who, TestPerson.Role role) {
        return world.change(() -> {
            var one = people.computeIfAbsent(who, _ -> new TestPerson(world, this, who, role));
            if (role != TestPerson.Role.MEMBER) one.becomes(role);
            return one;
        });
    }

    /** A public channel by its name; made where there is none, with the bot in it. */
    public TestChannel channel(String called) {
        return make(called, TestChannel.Kind.PUBLIC);
    }

    /** A private channel by its name; made where there is none, with the bot in it. */
    public TestChannel privateChannel(String called) {
        return make(called, TestChannel.Kind.PRIVATE);
    }

    /** A channel shared with another organization, by its name; the bot is in it. */
    public TestChannel sharedChannel(String called) {
        return world.change(() -> make(called, TestChannel.Kind.PUBLIC).shared());
    }

    /** A conversation of several people, with the bot in it. */
    public TestChannel group(TestPerson... members) {
        return world.change(() -> {
            var made =
                    new TestChannel(
                            world, this, "mpdm-" + world.ids.number(), TestChannel.Kind.GROUP);
            channels.put(made.id(), made);
            for (var one : members) made.add(one);
            made.add(bot);
            return made;
        });
    }

    private TestChannel make(String called, TestChannel.Kind kind) {
        return world.change(() ->
                channels.values().stream()
                        .filter(one -> one.name().equals(called))
                        .findFirst()
                        .orElseGet(() -> {
                            var made = new TestChannel(world, this, called, kind);
                            channels.put(made.id(), made);
                            made.add(bot);
                            return made;
                        }));
    }

    /** A conversation of two people, without the bot. */
    public TestChannel conversation(TestPerson one, TestPerson other) {
        return world.change(() -> {
            var made = new TestChannel(world, this, "directmessage", TestChannel.Kind.DIRECT);
            channels.put(made.id(), made);
            made.add(one);
            made.add(other);
            return made;
        });
    }

    /** The conversation of one person with the bot. */
    TestChannel direct(TestPerson person) {
        return world.change(() ->
                channels.values().stream()
                        .filter(one ->
                                one.kind() == TestChannel.Kind.DIRECT
                                        && one.hasBot()
                                        && one.members().contains(person))
                        .findFirst()
                        .orElseGet(() -> {
                            var made =
                                    new TestChannel(
                                            world, this, "directmessage", TestChannel.Kind.DIRECT);
                            channels.put(made.id(), made);
                            made.add(person);
                            made.add(bot);
                            return made;
                        }));
    }

    Optional<TestChannel> channelById(String channelId) {
        return Optional.ofNullable(channels.get(channelId));
    }

    Optional<TestPerson> personById(String userId) {
        return people.values().stream().filter(one -> one.id().equals(userId)).findFirst();
    }

    List<TestChannel> channels() {
        return List.copyOf(channels.values());
    }

    String botId() {
        return botId;
    }

    TestPerson bot() {
        return bot;
    }

    boolean rotates() {
        return rotates;
    }

    void install(String token, Set<String> granted) {
        botToken = token;
        scopes = granted;
    }

    void uninstall() {
        botToken = "";
        world.tokens.deactivate(this);
    }
}
