package dev.unhunch.discord.rest;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One request on the wire, and how often any of it was written: where a connection breaks that was
 * used before, the client repeats the request by itself.
 */
final class Exchange extends EventListener {
    private final AtomicInteger writes = new AtomicInteger();

    /**
     * @param status 0 where there was no answer
     * @param writes how often the other side may have it
     * @param body what was said; the failure where there was no answer
     */
    record Outcome(int status, int writes, String body, okhttp3.Headers headers) {}

    @Override
    public void requestHeadersStart(Call call) {
        writes.incrementAndGet();
    }

    /** Asks and reads the whole answer; after that time nothing more is written or read. */
    static Outcome run(OkHttpClient http, Request request, Duration within) {
        var exchange = new Exchange();
        var call = http.newCall(request);
        call.addEventListener(exchange);
        call.timeout().timeout(within.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            var body = response.body().string();
            return new Outcome(response.code(), exchange.writes.get(), body, response.headers());
        } catch (IOException e) {
            var failure = e.getClass().getSimpleName();
            return new Outcome(0, exchange.writes.get(), failure, okhttp3.Headers.EMPTY);
        }
    }
}
