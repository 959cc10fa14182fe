package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What a person did with the bot, and all that came back. The waiting ones wait 10 s at most. */
public final class Exchange {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What the person did. */
    enum Kind {
        COMMAND,
        ACTION,
        SUBMISSION,
        CLOSED,
        SHORTCUT,
        EVENT
    }

    private final World world;
    final Kind kind;
    final TestPerson person;
    final TestChannel channel;
    final int since;
    @Nullable TestMessage source;
    @Nullable TestView inView;
    @Nullable TestView opened;
    ObjectNode payload = Json.object();
    private @Nullable JsonNode ack;
    private String failure = "";
    private volatile long sentNanos;
    private volatile long tookNanos;
    private int sendings;

    Exchange(World world, Kind kind, TestPerson person, TestChannel channel) {
        this.world = world;
        this.kind = kind;
        this.person = person;
        this.channel = channel;
        this.since = world.sights.size();
    }

    /** What the acknowledgement carried; missing where it was empty. Waits for it. */
    public JsonNode ack() {
        return world.await(
                "an acknowledgement of " + kind, PATIENCE, () -> Optional.ofNullable(ack));
    }

    /** Whether it was acknowledged by now; does not wait. */
    public boolean isAcked() {
        return world.change(() -> ack != null);
    }

    /**
     * What Slack tells the person instead of an answer: {@code operation_timeout} without an
     * acknowledgement, {@code dispatch_failed} where the app was not reached; empty otherwise.
     */
    public String failure() {
        return world.change(() -> failure);
    }

    /** From the moment it was sent to the arrival of the acknowledgement. Waits. */
    public Duration took() {
        ack();
        return Duration.ofNanos(tookNanos);
    }

    /** How often it was sent: events come again. */
    public int sendings() {
        return world.change(() -> sendings);
    }

    /**
     * The first message that answers, which may be an old one that was changed: by the
     * acknowledgement, by response_url, or one that the person sees anew here or in the
     * conversation with the bot. Waits.
     */
    public TestMessage message() {
        return messages(1).getFirst();
    }

    /** Waits for so many different messages that answer. */
    public List<TestMessage> messages(int count) {
        return world.await(
                count + " messages as answer to " + kind,
                PATIENCE,
                () -> Optional.of(answers()).filter(all -> all.size() >= count));
    }

    /** Waits for a message that looks like that. */
    public TestMessage await(Predicate<TestMessage> as) {
        return world.await(
                "a message of that kind, came: " + world.change(this::answers),
                PATIENCE,
                () -> answers().stream().filter(as).findFirst());
    }

    /** What answered up to now; does not wait. */
    public List<TestMessage> messagesSoFar() {
        return world.change(this::answers);
    }

    private List<TestMessage> answers() {
        return world.sights.subList(since, world.sights.size()).stream()
                .filter(sight -> sight.by() == this || (sight.by() == null && sees(sight)))
                .map(World.Sight::message)
                .filter(message -> !message.isDeleted())
                .distinct()
                .toList();
    }

    private boolean sees(World.Sight sight) {
        var message = sight.message();
        if (message.author() != person.team().bot()) return false;
        return message.seenBy(person)
                && (message.channel() == channel
                        || message.channel().kind() == TestChannel.Kind.DIRECT);
    }

    /** All words of the answering message. Waits. */
    public String text() {
        return message().text();
    }

    /** The labels of the answering message's buttons. Waits. */
    public List<String> buttons() {
        return message().buttons();
    }

    /** Whether only this person sees the answer. Waits. */
    public boolean isEphemeral() {
        return message().isEphemeral();
    }

    /** The form that opened, or that was changed. Waits. */
    public TestView view() {
        return world.await("a view for " + kind, PATIENCE, () -> Optional.ofNullable(opened));
    }

    /** What was wrong with a form's fields, by block_id; empty where nothing was. Waits. */
    public Map<String, String> errors() {
        var found = new LinkedHashMap<String, String>();
        ack().path("errors")
                .properties()
                .forEach(one -> found.put(one.getKey(), one.getValue().asText()));
        return found;
    }

    /** What the bot was sent. */
    public ObjectNode payload() {
        return payload.deepCopy();
    }

    /** From here on its time counts. */
    void leaves() {
        sendings++;
        if (sendings == 1) sentNanos = System.nanoTime();
    }

    /** Whether this was the first acknowledgement. */
    boolean acked(@Nullable JsonNode with, long arrived) {
        if (ack != null) return false;
        ack = Objects.requireNonNullElse(with, MissingNode.getInstance());
        tookNanos = arrived - sentNanos;
        return true;
    }

    void fails(String why) {
        failure = why;
    }
}
