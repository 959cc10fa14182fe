package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A channel, a thread or a direct conversation. */
public final class TestChannel {
    /** Kinds as the documents number them (Resources &gt; Channel &gt; Channel Types). */
    enum Kind {
        TEXT(0),
        DIRECT(1),
        GROUP(3),
        THREAD(11),
        FORUM(15);

        final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    /** What a role or a member may do more, or less, than elsewhere. */
    record Overwrite(boolean role, long allow, long deny) {}

    private final long id;
    private final String name;
    private final Kind kind;
    private final @Nullable TestGuild guild;
    private final @Nullable TestChannel parent;
    private final List<TestPerson> recipients;
    private final Map<String, Overwrite> overwrites = new LinkedHashMap<>();
    private final List<TestMessage> messages = new ArrayList<>();
    private boolean deleted;

    TestChannel(long id, String name, Kind kind, TestGuild guild, @Nullable TestChannel parent) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.guild = guild;
        this.parent = parent;
        this.recipients = List.of();
    }

    TestChannel(long id, String name, Kind kind, List<TestPerson> recipients) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.guild = null;
        this.parent = null;
        this.recipients = List.copyOf(recipients);
    }

    /** Its snowflake. */
    public String id() {
        return Long.toString(id);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The guild that it is in; empty for direct conversations. */
    public Optional<TestGuild> guild() {
        return Optional.ofNullable(guild);
    }

    Kind kind() {
        return kind;
    }

    Optional<TestChannel> parent() {
        return Optional.ofNullable(parent);
    }

    List<TestPerson> recipients() {
        return recipients;
    }

    /** A thread has its parent's. */
    Map<String, Overwrite> overwrites() {
        return parent == null ? overwrites : parent.overwrites();
    }

    List<TestMessage> messages() {
        return messages;
    }

    boolean deleted() {
        return deleted;
    }

    void delete() {
        deleted = true;
    }

    Optional<TestMessage> message(String messageId) {
        return messages.stream().filter(message -> message.id().equals(messageId)).findFirst();
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id()).put("type", kind.number);
        json.put("flags", 0).putNull("last_message_id");
        if (guild == null) return direct(json);
        json.put("guild_id", guild.id()).put("name", name).put("position", 0);
        json.put("parent_id", parent == null ? null : parent.id());
        json.putNull("topic").put("nsfw", false).put("rate_limit_per_user", 0);
        if (kind == Kind.THREAD) return thread(json);
        ArrayNode rules = json.putArray("permission_overwrites");
        overwrites.forEach((of, rule) ->
                rules.addObject()
                        .put("id", of)
                        .put("type", rule.role() ? 0 : 1)
                        .put("allow", Long.toString(rule.allow()))
                        .put("deny", Long.toString(rule.deny())));
        if (kind == Kind.FORUM) json.putArray("available_tags");
        return json;
    }

    private ObjectNode direct(ObjectNode json) {
        if (kind == Kind.GROUP) json.put("name", name).put("owner_id", recipients.getFirst().id());
        ArrayNode people = json.putArray("recipients");
        recipients.forEach(person -> people.add(person.json()));
        return json;
    }

    private static ObjectNode thread(ObjectNode json) {
        json.put("owner_id", json.get("guild_id").asText()).put("member_count", 1);
        json.put("message_count", 0).put("total_message_sent", 0);
        json.putObject("thread_metadata")
                .put("archived", false)
                .put("locked", false)
                .put("auto_archive_duration", 1440)
                .put("archive_timestamp", "2026-01-01T00:00:00.000000+00:00")
                .put("create_timestamp", "2026-01-01T00:00:00.000000+00:00");
        return json;
    }
}
