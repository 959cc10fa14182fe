package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a person did with the bot, and all that came back. The waiting ones wait 10 s at most. */
public final class Exchange {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final World world;
    final String id;
    final String token;
    final Kind kind;
    final TestPerson person;
    final TestChannel channel;
    final Instant at;
    final List<TestMessage> followUps = new ArrayList<>();
    @Nullable TestMessage source;
    @Nullable TestMessage original;
    @Nullable JsonNode callback;
    @Nullable Exchange trigger;
    ObjectNode payload = Json.object();
    boolean reached;
    boolean guildInstalled;
    boolean missed;
    private volatile long sentNanos;
    private volatile long tookNanos;

    /** Numbers from Interactions &gt; Receiving and Responding &gt; Interaction Type. */
    enum Kind {
        COMMAND(2),
        COMPONENT(3),
        AUTOCOMPLETE(4),
        MODAL(5);

        final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    Exchange(World world, Kind kind, TestPerson person, TestChannel channel) {
        this.world = world;
        this.id = Long.toString(world.ids.next());
        this.token = "token-of-" + id;
        this.kind = kind;
        this.person = person;
        this.channel = channel;
        this.at = world.clock.instant();
    }

    /** The bot's first response: {@code type} and {@code data}. */
    public JsonNode callback() {
        return world.await("a response to " + kind, PATIENCE, () -> Optional.ofNullable(callback));
    }

    /** Its type: 4 reply, 5 later, 6 later (edit), 7 edit, 8 choices, 9 form. */
    public int type() {
        return callback().path("type").asInt();
    }

    /** Whether a first response came by now; does not wait. */
    public boolean isAnswered() {
        return world.change(() -> callback != null);
    }

    /** From the moment that the interaction was sent to the arrival of the first response. */
    public Duration took() {
        callback();
        return Duration.ofNanos(tookNanos);
    }

    /** What answers: the new message, or the old one after its edit. Waits. */
    public TestMessage message() {
        callback();
        return world.await(
                "a message as response to " + kind,
                PATIENCE,
                () -> Optional.ofNullable(original).filter(message -> !loading(message)));
    }

    private static boolean loading(TestMessage message) {
        return (message.flags() & Messages.LOADING) != 0;
    }

    /** Waits until the answering message looks like that. */
    public TestMessage await(Predicate<TestMessage> as) {
        return world.await(
                "a message of that kind", PATIENCE, () -> Optional.ofNullable(original).filter(as));
    }

    /** All words of the answering message. */
    public String text() {
        return message().text();
    }

    /** The labels of the answering message's buttons. */
    public List<String> buttons() {
        return message().buttons();
    }

    /** Whether only this person sees the answer. */
    public boolean isEphemeral() {
        return message().isEphemeral();
    }

    /** The form that opened; throws where another response came. */
    public JsonNode modal() {
        if (type() != 9) throw new AssertionError("no form but " + callback());
        return callback().path("data");
    }

    /** What autocomplete offers, as people see it. */
    public List<String> choices() {
        return Json.items(callback().path("data").path("choices"))
                .map(choice -> choice.path("name").asText())
                .toList();
    }

    /** The same as the bot gets it back. */
    public List<String> values() {
        return Json.items(callback().path("data").path("choices"))
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    /** Waits for so many follow-ups. */
    public List<TestMessage> followUps(int count) {
        return world.await(
                count + " follow-ups",
                PATIENCE,
                () ->
                        followUps.size() < count
                                ? Optional.empty()
                                : Optional.of(List.copyOf(followUps)));
    }

    /** What the bot was sent. */
    public ObjectNode payload() {
        return payload.deepCopy();
    }

    /** From here on its time counts. */
    void leaves() {
        sentNanos = System.nanoTime();
    }

    void responded(JsonNode with, long arrived) {
        callback = with;
        tookNanos = arrived - sentNanos;
    }
}
