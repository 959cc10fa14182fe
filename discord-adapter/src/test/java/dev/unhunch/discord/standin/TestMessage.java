package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message, as it looks at the time of asking. */
public final class TestMessage {
    /** Seen by one person only (Resources &gt; Message &gt; Message Flags). */
    static final int EPHEMERAL = 1 << 6;

    /** Written with Components V2. */
    static final int COMPONENTS_V2 = 1 << 15;

    private final TestChannel channel;
    private final TestPerson author;
    private final Instant at;
    private volatile ObjectNode json;
    private volatile Map<String, byte[]> files;
    private volatile boolean deleted;

    TestMessage(TestChannel channel, TestPerson author, Instant at, ObjectNode json) {
        this.channel = channel;
        this.author = author;
        this.at = at;
        this.json = json;
        this.files = Map.of();
    }

    /** Its snowflake. */
    public String id() {
        return json.get("id").asText();
    }

    /** Where it is. */
    public TestChannel channel() {
        return channel;
    }

    /** All words that it shows outside of buttons and menus, one part a line. */
    public String text() {
        return Shown.text(json);
    }

    /** The labels of its buttons, in order; links as well. */
    public List<String> buttons() {
        return Shown.buttons(json).stream().map(button -> button.path("label").asText()).toList();
    }

    /** A button by its label; throws where there is none. */
    public JsonNode button(String label) {
        return Shown.button(json, label);
    }

    /** Its menus, in order. */
    public List<JsonNode> menus() {
        return Shown.menus(json);
    }

    /**
     * The pictures that it shows, in order, each with {@code media.url} and {@code description}.
     */
    public List<JsonNode> pictures() {
        return Shown.pictures(json);
    }

    /** What was uploaded with it, by file name. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** Whether only one person sees it. */
    public boolean isEphemeral() {
        return (flags() & EPHEMERAL) != 0;
    }

    /** Whether it is gone. */
    public boolean isDeleted() {
        return deleted;
    }

    /** When it was first sent. */
    public Instant at() {
        return at;
    }

    /** Its nonce, where it was sent with one. */
    public Optional<String> nonce() {
        return Optional.ofNullable(json.get("nonce")).map(JsonNode::asText);
    }

    /** A copy of what clients get to see. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    TestPerson author() {
        return author;
    }

    int flags() {
        return json.path("flags").asInt();
    }

    /** Not to be changed: for looking only. */
    ObjectNode look() {
        return json;
    }

    void show(ObjectNode changed, Map<String, byte[]> uploads) {
        json = changed;
        files = Map.copyOf(uploads);
    }

    void delete() {
        deleted = true;
    }

    @Override
    public String toString() {
        return text();
    }
}
