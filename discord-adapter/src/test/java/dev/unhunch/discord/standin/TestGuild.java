package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import net.dv8tion.jda.api.Permission;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guild ("server") with its channels, members and rights. */
public final class TestGuild {
    /** What everybody may do in a new guild: Discord's usual set, as far as it matters here. */
    private static final long USUAL =
            Permission.getRaw(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND,
                    Permission.MESSAGE_HISTORY,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.MESSAGE_EMBED_LINKS,
                    Permission.USE_APPLICATION_COMMANDS);

    private static final long ALL = Permission.getRaw(Permission.values());

    /** Everybody has a role of their own: rights come with roles. */
    private record Membership(long role, long rights) {}

    private final World world;
    private final long id;
    private final String name;
    private final Map<String, TestChannel> channels = new LinkedHashMap<>();
    private final Map<String, Membership> members = new LinkedHashMap<>();
    private boolean hasBot;

    TestGuild(World world, String name, boolean hasBot) {
        this.world = world;
        this.id = world.ids.nextGuild();
        this.name = name;
        if (hasBot) admitBot();
    }

    /** Its snowflake. */
    public String id() {
        return Long.toString(id);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** A text channel by its name; made where there is none. */
    public TestChannel channel(String channelName) {
        return make(channelName, TestChannel.Kind.TEXT, null);
    }

    /** A forum by its name; made where there is none. */
    public TestChannel forum(String channelName) {
        return make(channelName, TestChannel.Kind.FORUM, null);
    }

    /** A thread, or a forum's post, by its name; made where there is none. */
    public TestChannel thread(TestChannel parent, String threadName) {
        return make(threadName, TestChannel.Kind.THREAD, parent);
    }

    private TestChannel make(String called, TestChannel.Kind kind, @Nullable TestChannel in) {
        return world.change(() -> {
            var there = channels.get(called);
            if (there != null && !there.deleted()) return there;
            var made = new TestChannel(world.ids.next(), called, kind, this, in);
            channels.put(called, made);
            world.add(made);
            String event = in == null ? "CHANNEL_CREATE" : "THREAD_CREATE";
            world.news.toGuild(this, event, made.json());
            return made;
        });
    }

    /** Deletes a channel: 10003 from now on. */
    public void delete(TestChannel channel) {
        world.change(() -> {
            channel.delete();
            channels.remove(channel.name());
            String event = channel.parent().isEmpty() ? "CHANNEL_DELETE" : "THREAD_DELETE";
            world.news.toGuild(this, event, channel.json());
            return channel;
        });
    }

    /** A member by name with these rights on top of everybody's, and no others. */
    public TestPerson member(String who, Permission... also) {
        return admit(world.person(who), also);
    }

    /** Makes somebody a member, or changes a member's rights. */
    public TestPerson admit(TestPerson person, Permission... also) {
        return world.change(() -> {
            var before = members.get(person.id());
            long role = before == null ? world.ids.next() : before.role();
            var now = new Membership(role, Permission.getRaw(also));
            members.put(person.id(), now);
            String event = before == null ? "GUILD_ROLE_CREATE" : "GUILD_ROLE_UPDATE";
            ObjectNode news = Json.object().put("guild_id", id());
            news.set("role", role(role, person.name(), now.rights()));
            world.news.toGuild(this, event, news);
            return person;
        });
    }

    /** The bot gets exactly these rights here, whatever else it may do. */
    public void botMay(TestChannel channel, Permission... exactly) {
        rights(channel, world.bot, Permission.getRaw(exactly));
    }

    /** A member gets exactly these rights here. */
    public void may(TestPerson member, TestChannel channel, Permission... exactly) {
        rights(channel, member, Permission.getRaw(exactly));
    }

    private void rights(TestChannel channel, TestPerson who, long exactly) {
        world.change(() -> {
            var rule = new TestChannel.Overwrite(false, exactly, ~exactly & ALL);
            channel.overwrites().put(who.id(), rule);
            world.news.toGuild(this, "CHANNEL_UPDATE", channel.json());
            return channel;
        });
    }

    /** The bot is kicked. */
    public void removeBot() {
        world.change(() -> {
            hasBot = false;
            members.remove(world.bot.id());
            world.news.toGuild(this, "GUILD_DELETE", Json.object().put("id", id()));
            return this;
        });
    }

    /** The bot is invited. */
    public void inviteBot() {
        world.change(() -> {
            admitBot();
            world.news.toGuild(this, "GUILD_CREATE", json());
            return this;
        });
    }

    /** An outage at Discord: the guild is there, but cannot be reached. */
    public void becomesUnavailable() {
        world.change(() -> {
            world.news.toGuild(
                    this, "GUILD_DELETE", Json.object().put("id", id()).put("unavailable", true));
            return this;
        });
    }

    private void admitBot() {
        hasBot = true;
        members.put(world.bot.id(), new Membership(world.ids.next(), 0));
    }

    boolean hasBot() {
        return hasBot;
    }

    boolean has(TestPerson person) {
        return members.containsKey(person.id());
    }

    Optional<TestPerson> memberById(String personId) {
        return members.containsKey(personId) ? world.personById(personId) : Optional.empty();
    }

    /** The order of overwrites is Discord's (Topics &gt; Permissions &gt; Permission Hierarchy). */
    long permissions(TestPerson person, TestChannel channel) {
        var member = members.getOrDefault(person.id(), new Membership(0, 0));
        long base = USUAL | member.rights();
        if ((base & Permission.ADMINISTRATOR.getRawValue()) != 0) return ALL;
        for (String of : List.of(id(), Long.toString(member.role()), person.id())) {
            var rule = channel.overwrites().get(of);
            if (rule != null) base = (base & ~rule.deny()) | rule.allow();
        }
        return base;
    }

    ObjectNode member(TestPerson person) {
        ObjectNode json = Json.object();
        json.set("user", person.json());
        json.putNull("nick").putNull("avatar");
        var membership = members.get(person.id());
        json.putArray("roles").add(membership == null ? "0" : Long.toString(membership.role()));
        json.put("joined_at", "2026-01-01T00:00:00.000000+00:00").putNull("premium_since");
        json.put("deaf", false).put("mute", false).put("flags", 0).put("pending", false);
        return json;
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id()).put("name", name);
        json.put("owner_id", "1")
                .put("preferred_locale", "en-US")
                .put("member_count", members.size());
        json.put("afk_timeout", 300)
                .put("premium_progress_bar_enabled", false)
                .put("large", false)
                .put("unavailable", false);
        json.putArray("features");
        ArrayNode roles = json.putArray("roles");
        roles.add(role(id, "@everyone", USUAL));
        members.forEach((of, one) -> roles.add(role(one.role(), "of " + of, one.rights())));
        for (String empty :
                new String[] {
                    "guild_scheduled_events",
                    "emojis",
                    "voice_states",
                    "stickers",
                    "presences",
                    "soundboard_sounds",
                    "stage_instances"
                }) json.putArray(empty);
        ArrayNode places = json.putArray("channels");
        ArrayNode threads = json.putArray("threads");
        channels.values()
                .forEach(one ->
                        (one.kind() == TestChannel.Kind.THREAD ? threads : places).add(one.json()));
        json.putArray("members").add(member(world.bot));
        return json;
    }

    private static ObjectNode role(long id, String name, long rights) {
        ObjectNode role = Json.object().put("id", Long.toString(id)).put("name", name);
        role.put("permissions", Long.toString(rights)).put("position", 1).put("color", 0);
        role.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        role.put("hoist", false).put("managed", false).put("mentionable", false);
        return role.put("flags", 0);
    }
}
