package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A form, or somebody's App Home, as it looks at the time of asking. */
public final class TestView {
    private final TestPerson owner;
    private final String id;
    private volatile ObjectNode json;
    private volatile boolean closed;
    private final AtomicInteger edits = new AtomicInteger();

    TestView(TestPerson owner, String id, ObjectNode json) {
        this.owner = owner;
        this.id = id;
        this.json = json;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its title. */
    public String title() {
        return json.path("title").path("text").asText("");
    }

    /** All words that its blocks show outside of buttons and menus. */
    public String text() {
        return Shown.text(json);
    }

    /** The labels of its buttons, in order; not that which submits it. */
    public List<String> buttons() {
        return Shown.buttons(json).stream()
                .map(button -> button.path("text").path("text").asText())
                .toList();
    }

    /** A button by its label; throws where there is none. */
    public JsonNode button(String label) {
        return Shown.button(json, label);
    }

    /** Its inputs' block_ids, in order. */
    public List<String> fields() {
        return Json.items(json.path("blocks"))
                .filter(block -> block.path("type").asText().equals("input"))
                .map(block -> block.path("block_id").asText())
                .toList();
    }

    /** An input's element by its block_id: with its options and what it is filled in with. */
    public JsonNode field(String blockId) {
        return Json.items(json.path("blocks"))
                .filter(block -> block.path("block_id").asText().equals(blockId))
                .map(block -> block.path("element"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + blockId + " in " + fields()));
    }

    /** Whether it is gone. */
    public boolean isClosed() {
        return closed;
    }

    /** How often it was changed. */
    public int edits() {
        return edits.get();
    }

    /** Its hash now. */
    public String hash() {
        return json.path("hash").asText();
    }

    /** A copy of it. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    TestPerson owner() {
        return owner;
    }

    ObjectNode look() {
        return json;
    }

    void show(ObjectNode changed) {
        json = changed;
        edits.incrementAndGet();
    }

    void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return text();
    }
}
