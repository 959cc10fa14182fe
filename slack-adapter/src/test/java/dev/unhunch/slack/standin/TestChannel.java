package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A channel, or a conversation of few. */
public final class TestChannel {
    /** What a conversation is. */
    public enum Kind {
        /** Everybody may join. */
        PUBLIC("C"),
        /** Only for those invited. */
        PRIVATE("C"),
        /** One person and the bot. */
        DIRECT("D"),
        /** Several people and the bot. */
        GROUP("G");

        final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    private final World world;
    private final TestTeam team;
    private final String id;
    private final String name;
    private final Kind kind;
    private final Set<TestPerson> members = new LinkedHashSet<>();
    private final List<TestMessage> messages = new ArrayList<>();
    private @Nullable TestPerson creator;
    private volatile boolean archived;
    private volatile boolean deleted;
    private volatile boolean shared;
    private volatile boolean closedToApps;

    TestChannel(World world, TestTeam team, String name, Kind kind) {
        this.world = world;
        this.team = team;
        this.id = world.ids.next(kind.letter);
        this.name = name;
        this.kind = kind;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Makes somebody a member, without news to the bot. */
    public TestChannel with(TestPerson... people) {
        return world.change(() -> {
            for (var one : people) add(one);
            return this;
        });
    }

    /** Made by that person, who is a member too. */
    public TestChannel createdBy(TestPerson person) {
        return world.change(() -> {
            creator = person;
            add(person);
            return this;
        });
    }

    /** The bot is no member, without news to it. */
    public TestChannel withoutBot() {
        return world.change(() -> {
            members.remove(team.bot());
            return this;
        });
    }

    /** Archived from now on: {@code is_archived}. */
    public TestChannel archived() {
        archived = true;
        return this;
    }

    /** Open again. */
    public TestChannel unarchived() {
        archived = false;
        return this;
    }

    /** Deleted: {@code channel_not_found} from now on. */
    public void delete() {
        deleted = true;
    }

    /** Only some may post from now on: {@code restricted_action} for the bot. */
    public void closesToApps() {
        closedToApps = true;
    }

    TestChannel shared() {
        shared = true;
        return this;
    }

    /** What everybody here sees: those deleted are gone. */
    public List<TestMessage> messages() {
        return world.change(() ->
                messages.stream().filter(one -> !one.isEphemeral() && !one.isDeleted()).toList());
    }

    /** What the bot posted for everybody here. */
    public List<TestMessage> posts() {
        return world.change(() ->
                messages.stream()
                        .filter(one ->
                                !one.isEphemeral()
                                        && !one.isDeleted()
                                        && one.author() == team.bot())
                        .toList());
    }

    /** What one person sees here beside that. */
    public List<TestMessage> ephemerals(TestPerson person) {
        return world.change(() ->
                messages.stream()
                        .filter(one -> one.isEphemeral() && !one.isDeleted() && one.seenBy(person))
                        .toList());
    }

    /** Waits until the bot posted so many messages for everybody here; returns all. */
    public List<TestMessage> awaitPosts(int count) {
        return world.await(
                count + " posts in #" + name,
                Exchange.PATIENCE,
                () -> Optional.of(posts()).filter(all -> all.size() >= count));
    }

    void add(TestPerson person) {
        members.add(person);
    }

    void remove(TestPerson person) {
        members.remove(person);
    }

    void add(TestMessage message) {
        messages.add(message);
    }

    Optional<TestMessage> message(String ts) {
        return messages.stream().filter(one -> one.ts().equals(ts) && !one.isDeleted()).findFirst();
    }

    List<TestPerson> members() {
        return List.copyOf(members);
    }

    boolean hasBot() {
        return members.contains(team.bot());
    }

    boolean isArchived() {
        return archived;
    }

    boolean isDeleted() {
        return deleted;
    }

    boolean isClosedToApps() {
        return closedToApps;
    }

    boolean isShared() {
        return shared;
    }

    TestTeam team() {
        return team;
    }

    Optional<TestPerson> creator() {
        return Optional.ofNullable(creator);
    }

    /** What a slash command calls it. */
    String nameInCommands() {
        return switch (kind) {
            case PUBLIC -> name;
            case PRIVATE, GROUP -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }

    /** What an event of a message calls its kind. */
    String typeInEvents() {
        return switch (kind) {
            case PUBLIC -> "channel";
            case PRIVATE -> "group";
            case GROUP -> "mpim";
            case DIRECT -> "im";
        };
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("created", 1_700_000_000);
        json.put("is_archived", archived).put("is_im", kind == Kind.DIRECT);
        if (kind == Kind.DIRECT) {
            members.stream()
                    .filter(one -> one != team.bot())
                    .forEach(one -> json.put("user", one.id()));
            return json.put("is_user_deleted", false);
        }
        json.put("name", name).put("name_normalized", name);
        json.put("is_channel", kind == Kind.PUBLIC).put("is_group", kind == Kind.PRIVATE);
        json.put("is_mpim", kind == Kind.GROUP).put("is_private", kind != Kind.PUBLIC);
        json.put("is_general", false).put("is_member", hasBot());
        json.put("is_shared", shared).put("is_ext_shared", shared).put("is_org_shared", false);
        json.put("context_team_id", team.id());
        return json.put("creator", creator == null ? "" : creator.id());
    }
}
