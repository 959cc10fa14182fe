package dev.unhunch.discord.rest;

import dev.unhunch.core.port.Posted;
import dev.unhunch.discord.DiscordSettings;

import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;

import okhttp3.OkHttpClient;
import okhttp3.Request;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Requests that JDA is not asked to make: its own wait in queues and repeat themselves, and say
 * afterwards neither whether anything left nor when. Here a request is over by the end of its time,
 * and an answer that promises that nothing was done is true of each of its tries. Safe for many
 * threads; calls block.
 */
public final class Rest implements AutoCloseable {
    /** Answers of proxies and of overloaded servers, after which asking again helps. */
    private static final Set<Integer> PASSING = Set.of(502, 503, 504, 520, 521, 522, 523, 524, 529);

    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final DiscordSettings settings;
    private final OkHttpClient http;
    private final Holds holds;
    private final Pace pace = new Pace(System::nanoTime);
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param shared the limit over the whole bot that JDA keeps, so that both know of it
     */
    public Rest(
            DiscordSettings settings,
            OkHttpClient http,
            GlobalRateLimit shared,
            InstantSource clock) {
        this.settings = settings;
        this.http = http;
        holds = new Holds(System::nanoTime, clock, shared);
    }

    /** Asks Discord; nothing leaves after that time, and the answer is here by then. */
    public Answer send(Wish wish, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        Optional<Answer> lost = Optional.empty();
        for (int tried = 1; ; tried++) {
            var answer = once(wish, end);
            if (answer instanceof Answer.Lost) lost = Optional.of(answer);
            var pause = again(answer, tried);
            if (pause.isPresent() && pause(pause.get(), end)) continue;
            // What an earlier try may have done is not undone by a later one that did nothing.
            return answer instanceof Answer.Wait ? lost.orElse(answer) : answer;
        }
    }

    /** How long to pause before another try; empty where there should be none. */
    private static Optional<Duration> again(Answer answer, int tried) {
        if (!(answer instanceof Answer.Lost(var status, _)) || tried == TRIES)
            return Optional.empty();
        if (PASSING.contains(status))
            return Optional.of(FIRST_PAUSE.multipliedBy(1L << (tried - 1)));
        return status == 0 && tried == 1 ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private Answer once(Wish wish, long end) {
        var refused = turn(wish, end);
        if (refused.isPresent()) return refused.get();
        long left = end - System.nanoTime();
        if (left <= 0 || isClosed())
            return new Answer.Wait(Duration.ZERO, Posted.Scope.CHANNEL, "no time left");
        var outcome = Exchange.run(http, request(wish), Duration.ofNanos(left));
        var answer = Reading.of(outcome);
        remember(wish.bucket(), outcome, answer);
        return answer instanceof Answer.Wait(_, _, var why) && outcome.written() > 1
                ? new Answer.Lost(0, "broken off, then " + why)
                : answer;
    }

    /** Stands in line; what stands in the way where that would take too long. */
    private Optional<Answer> turn(Wish wish, long end) {
        long latest = Math.min(end, System.nanoTime() + wish.patience().toNanos());
        for (var hold = holds.on(wish.bucket()); hold.isPresent(); hold = holds.on(wish.bucket()))
            if (!pause(hold.get().delay(), latest)) return Optional.of(hold.get());
        long wait = pace.take(Math.max(0, latest - System.nanoTime()));
        if (pause(Duration.ofNanos(wait), latest)) return Optional.empty();
        return Optional.of(
                new Answer.Wait(Duration.ofNanos(wait), Posted.Scope.PLATFORM, "our own pace"));
    }

    private void remember(String bucket, Exchange.Outcome outcome, Answer answer) {
        if (answer instanceof Answer.Wait(var delay, var scope, _) && outcome.status() != 0) {
            if (scope == Posted.Scope.PLATFORM) holds.holdAll(delay);
            else holds.hold(bucket, delay);
        } else {
            Reading.empty(outcome.headers()).ifPresent(delay -> holds.hold(bucket, delay));
        }
    }

    private Request request(Wish wish) {
        return new Request.Builder()
                .url(settings.api() + wish.path())
                .method(wish.method(), wish.body())
                .header("Authorization", "Bot " + settings.token().reveal())
                .header("User-Agent", RestConfig.USER_AGENT)
                .build();
    }

    /** Waits; false where that would last too long, or where everything ends. */
    private boolean pause(Duration pause, long latest) {
        if (pause.toNanos() == 0) return !isClosed();
        if (System.nanoTime() + pause.toNanos() - latest > 0) return false;
        try {
            return !closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Lets nothing more leave. */
    @Override
    public void close() {
        closed.countDown();
    }
}
