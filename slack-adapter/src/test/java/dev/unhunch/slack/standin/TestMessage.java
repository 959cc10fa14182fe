package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A message, as it looks at the time of asking. */
public final class TestMessage {
    private final TestChannel channel;
    private final TestPerson author;
    private final String ts;
    private final @Nullable TestPerson onlyFor;
    private volatile ObjectNode json;
    private volatile boolean deleted;
    private final AtomicInteger edits = new AtomicInteger();

    TestMessage(
            TestChannel channel, TestPerson author, @Nullable TestPerson onlyFor, ObjectNode json) {
        this.channel = channel;
        this.author = author;
        this.onlyFor = onlyFor;
        this.ts = json.path("ts").asText();
        this.json = json;
    }

    /** Its time, which is its id in its channel. */
    public String ts() {
        return ts;
    }

    /** Where it is. */
    public TestChannel channel() {
        return channel;
    }

    /** The thread it is in: the first message's time; empty outside of threads. */
    public String thread() {
        return json.path("thread_ts").asText("");
    }

    /**
     * All words that its blocks show outside of buttons and menus; those of text without blocks.
     */
    public String text() {
        return Shown.text(json);
    }

    /** The top-level text: what notifications and screen readers get. */
    public String summary() {
        return json.path("text").asText("");
    }

    /** The labels of its buttons, in order; links as well. */
    public List<String> buttons() {
        return Shown.buttons(json).stream()
                .map(button -> button.path("text").path("text").asText())
                .toList();
    }

    /** A button by its label; throws where there is none. */
    public JsonNode button(String label) {
        return Shown.button(json, label);
    }

    /** Its menus, in order. */
    public List<JsonNode> menus() {
        return Shown.menus(json);
    }

    /** Its pictures, in order: image blocks and image elements. */
    public List<JsonNode> pictures() {
        return Shown.pictures(json);
    }

    /** Its blocks. */
    public List<JsonNode> blocks() {
        return Json.items(json.path("blocks")).toList();
    }

    /** Its metadata; missing where it has none. */
    public JsonNode metadata() {
        return json.path("metadata");
    }

    /** Whether only one person sees it. */
    public boolean isEphemeral() {
        return onlyFor != null;
    }

    /** Whether it is gone. */
    public boolean isDeleted() {
        return deleted;
    }

    /** How often it was changed. */
    public int edits() {
        return edits.get();
    }

    /** A copy of what clients get to see. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    TestPerson author() {
        return author;
    }

    Optional<TestPerson> onlyFor() {
        return Optional.ofNullable(onlyFor);
    }

    boolean seenBy(TestPerson person) {
        return onlyFor == null ? channel.members().contains(person) : onlyFor == person;
    }

    /** Not to be changed: for looking only. */
    ObjectNode look() {
        return json;
    }

    void show(ObjectNode changed) {
        json = changed;
        edits.incrementAndGet();
    }

    void delete() {
        deleted = true;
    }

    @Override
    public String toString() {
        return text();
    }
}
