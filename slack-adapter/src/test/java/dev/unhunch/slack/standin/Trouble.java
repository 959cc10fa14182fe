package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What can go wrong at Slack and on the way there, on demand. Requests are named by their method;
 * those to a response_url by {@link #RESPONSE}, those that bring a file's bytes by {@link #UPLOAD}.
 */
public final class Trouble {
    /** Requests to a response_url. */
    public static final String RESPONSE = "response_url";

    /** Requests that bring a file's bytes. */
    public static final String UPLOAD = "upload";

    /** What happens to one request. */
    public sealed interface Kind {
        /** Nothing is done; the answer has this status. */
        record Fails(int status) implements Kind {}

        /** All is done as asked; the answer has this status all the same. */
        record ActsAndFails(int status) implements Kind {}

        /** Nothing is done; the answer is 200 with {@code ok:false} and this word. */
        record Refuses(String error) implements Kind {}

        /** Refused where it shows a picture, as if Slack could not fetch it; as usual otherwise. */
        record RefusesPictures() implements Kind {}

        /** 429 though the limit was not reached. */
        record Limited(Duration delay) implements Kind {}

        /** All is done as asked, then the connection breaks before the answer. */
        record LosesAnswer() implements Kind {}

        /** All is done as asked; the answer waits until it is let go. */
        record Hangs(CountDownLatch until) implements Kind {}

        /** The connection breaks before anything is done. */
        record Breaks() implements Kind {}

        /** All is done as asked; the answer comes late. */
        record Slow(Duration by) implements Kind {}

        /** Nothing is done until then; then all of it, and the answer comes. */
        record Late(Duration by) implements Kind {}

        /** All is done as asked and answered at once: a place in the line without trouble. */
        record None() implements Kind {}
    }

    /** Decides about each request for which nothing was planned. */
    @FunctionalInterface
    public interface Rule {
        /** What happens to it. */
        Kind judge(String method, ObjectNode args);
    }

    private static final Kind NONE = new Kind.None();

    private final Map<String, Deque<Kind>> planned = new HashMap<>();
    private @Nullable Rule rule;
    private volatile boolean down;

    Trouble() {}

    /** The next requests of a method go wrong in this way, after those planned before. */
    public synchronized void next(int times, String method, Kind kind) {
        var line = planned.computeIfAbsent(method, _ -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) line.addLast(kind);
    }

    /** From now on this decides wherever nothing was planned. */
    public synchronized void rule(Rule decides) {
        rule = decides;
    }

    /** How many planned troubles of a method have not come to pass. */
    public synchronized int left(String method) {
        var line = planned.get(method);
        return line == null ? 0 : line.size();
    }

    /** Slack is down, or up again: every request is answered with 503. */
    public void isDown(boolean is) {
        down = is;
    }

    synchronized Kind take(String method, ObjectNode args) {
        if (down) return new Kind.Fails(503);
        var line = planned.get(method);
        var next = Optional.ofNullable(line).map(Deque::pollFirst);
        if (next.isPresent()) return next.get();
        return rule == null ? NONE : rule.judge(method, args);
    }

    /** Before the answer leaves; returns whether it leaves at all. */
    static boolean letsAnswer(Kind kind) throws InterruptedException {
        return switch (kind) {
            case Kind.Fails _, Kind.ActsAndFails _, Kind.Refuses _, Kind.RefusesPictures _ -> true;
            case Kind.Limited _, Kind.Late _, Kind.None _ -> true;
            case Kind.LosesAnswer _, Kind.Breaks _ -> false;
            case Kind.Hangs(var until) -> until.await(2, TimeUnit.MINUTES);
            case Kind.Slow(var by) -> pass(by);
        };
    }

    /** Before anything is done. */
    static void begins(Kind kind) throws InterruptedException {
        if (kind instanceof Kind.Late(var by)) pass(by);
    }

    private static boolean pass(Duration time) throws InterruptedException {
        return !new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
